import { isObject } from '../../../json-object.js';
import { badInput, notFound } from '../errors.js';
import { findRuntime } from '../lookup.js';
import { checkPackage } from '../packages/check-package.js';
import type { Requester } from '../requester.js';
import { type FunctionCode, type FunctionRecord, packageKey, type QinlingWorld, writeTime } from '../state.js';
import { checkSwiftObject } from './check-swift-object.js';
import { type GivenCode, readCode } from './read-code.js';
import { readText } from './read-text.js';
import { type LimitedField, readLimited, resourceLimits } from './resource-limits.js';

/** The fields of a form, or of JSON in its place; the package as bytes. */
export type FunctionFields = Readonly<Record<string, unknown>>;

const sources = ['package', 'swift', 'image'] as const;
type Source = (typeof sources)[number];

function readSource(code: GivenCode): Source {
  const source = sources.find((each) => each === code.source);
  if (!source) throw badInput(`Invalid code source specified, available sources: ${sources.join(', ')}`);
  return source;
}

/** A limit that was not sent is the default; one that is null is not. */
function readLimit(fields: FunctionFields, field: LimitedField): number {
  return Object.hasOwn(fields, field) ? readLimited(field, fields[field]) : resourceLimits[field].default;
}

/** The runtime of a function that needs one: there, visible and available. @throws ServiceError 400, 404 */
export function checkRuntime(world: QinlingWorld, who: Requester, id: string | null): void {
  if (!id) throw badInput('"runtime_id" must be specified.');
  if (findRuntime(world, who, id).status !== 'available') throw badInput(`Runtime ${id} is not available.`);
}

/** The code as it is kept: that of a package with its sum. */
function resolveCode(
  { data }: QinlingWorld['runtime'],
  given: GivenCode,
  source: Source,
  bytes: unknown,
): FunctionCode {
  const code: FunctionCode = { ...given, source };
  if (source === 'swift') {
    const { container, object } = isObject(given.swift) ? given.swift : {};
    if (!container || !object) {
      throw badInput('Both container and object must be provided for swift type function.');
    }
    checkSwiftObject(data, container, object);
  }
  if (source === 'package') {
    if (!(bytes instanceof Uint8Array)) throw badInput("Required param is missing. Required: {'package'}");
    code.md5sum = checkPackage(bytes, given.md5sum);
  }
  return code;
}

/**
 * Makes a function (openstack/qinling api/controllers/v1/function.py): code, ranges, source, runtime, and then what the
 * source asks for are judged in this order. A package is kept as it came and never run.
 *
 * @throws ServiceError 400, and 404 for a runtime that is not there.
 */
export function createFunction(world: QinlingWorld, who: Requester, fields: FunctionFields): FunctionRecord {
  const { data } = world.runtime;
  if (!Object.hasOwn(fields, 'code')) throw badInput("Required param is missing. Required: {'code'}");
  const given = readCode(fields.code);
  const timeout = readLimit(fields, 'timeout');
  const cpu = readLimit(fields, 'cpu');
  const memorySize = readLimit(fields, 'memory_size');
  const source = readSource(given);
  const runtimeId = readText('runtime_id', fields.runtime_id) || null;
  if (source !== 'image') checkRuntime(world, who, runtimeId);
  else if (runtimeId !== null && !data.runtimes.has(runtimeId)) throw notFound('Runtime', `id=${runtimeId}`);
  const code = resolveCode(world.runtime, given, source, fields.package);
  const id = world.services.uuid();
  const now = writeTime(world.services.now());
  const entry = Object.hasOwn(fields, 'entry') ? readText('entry', fields.entry) : 'main.main';
  const record: FunctionRecord = {
    id,
    name: readText('name', fields.name),
    description: readText('description', fields.description),
    cpu,
    memory_size: memorySize,
    timeout,
    runtime_id: runtimeId,
    code,
    entry: source === 'image' ? null : entry,
    count: 0,
    latest_version: 0,
    project_id: who.projectId,
    created_at: now,
    // the sum is written by an update, which changes nothing where it was known
    updated_at: source === 'package' && !given.md5sum ? now : null,
  };
  data.functions.set(id, record);
  if (source === 'package') data.packages.set(packageKey(id, 0), fields.package as Uint8Array);
  return record;
}
