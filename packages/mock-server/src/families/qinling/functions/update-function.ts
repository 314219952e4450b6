import { isObject } from '../../../json-object.js';
import { applyChanges } from '../apply-changes.js';
import { badInput } from '../errors.js';
import { findFunction } from '../lookup.js';
import { checkPackage } from '../packages/check-package.js';
import type { Requester } from '../requester.js';
import { type FunctionCode, type FunctionRecord, packageKey, type QinlingWorld } from '../state.js';
import { detachWorkers } from '../workers.js';
import { checkNoJob } from './check-no-job.js';
import { checkSwiftObject } from './check-swift-object.js';
import { checkRuntime, type FunctionFields } from './create-function.js';
import { type GivenCode, readCode } from './read-code.js';
import { readText } from './read-text.js';
import { readLimited } from './resource-limits.js';

/** Fields that need no new workers: those of any function can change, at any time. */
const lightFields = new Set(['name', 'description', 'timeout']);
const heavyFields = new Set(['code', 'package', 'entry', 'cpu', 'memory_size']);

const noSwitches: ReadonlySet<string> = new Set();

/** What the page does not let change, and the service does. @throws ServiceError 400 */
function checkFixed({ code: { source } }: FunctionRecord, sent: FunctionFields, switches: ReadonlySet<string>): void {
  if (source === 'image' && switches.has('fixed-image-function')) {
    throw badInput('The image type function can not be changed.');
  }
  const hasCodeAlone = sent.code !== undefined && sent.package === undefined;
  if (source === 'package' && hasCodeAlone && switches.has('fixed-package-code')) {
    throw badInput('Invalid input, code: that of a package type function can not be changed without a package.');
  }
}

function mergeSwift(world: QinlingWorld, old: FunctionCode, given: unknown): FunctionCode {
  const { container, object } = isObject(given) ? given : {};
  if (!container && !object) {
    throw badInput('Either container or object must be provided for swift type function update.');
  }
  const swift = { ...old.swift, ...(given as object) } as NonNullable<FunctionCode['swift']>;
  checkSwiftObject(world.runtime.data, swift.container, swift.object);
  return { source: old.source, swift };
}

/**
 * The new code of a function; undefined where it stays. Without a package, what tells where the code is stays, whatever
 * is sent: Qinling overwrites it, and can then neither run nor give back the function.
 */
function readNewCode(
  world: QinlingWorld,
  { id, code: old }: FunctionRecord,
  given: GivenCode | undefined,
  bytes: unknown,
): FunctionCode | undefined {
  if (given?.source && given.source !== old.source) throw badInput('The function code type can not be changed.');
  if (old.source === 'image') throw badInput('The image type function code can not be changed.');
  if (old.source === 'swift') {
    if (given && Object.hasOwn(given, 'swift')) return mergeSwift(world, old, given.swift);
    return given && { ...given, source: old.source, ...(old.swift && { swift: old.swift }) };
  }
  if (bytes === undefined) {
    return given && { ...given, source: old.source, ...(old.md5sum !== undefined && { md5sum: old.md5sum }) };
  }
  if (!(bytes instanceof Uint8Array)) throw badInput('Invalid input, package: a file is required');
  if (given?.md5sum && given.md5sum === old.md5sum) throw badInput('The function code checksum is not changed.');
  const md5sum = checkPackage(bytes, given?.md5sum);
  world.runtime.data.packages.set(packageKey(id, 0), bytes);
  return { ...given, source: old.source, md5sum };
}

/**
 * Changes a function (openstack/qinling api/controllers/v1/function.py). Fields that are null, and those that are not for
 * changing, are ignored. All but name, description and timeout wait for its jobs to end, and take its workers away.
 *
 * @param switches of the world's profile: `function-moves`, `fixed-image-function`, `fixed-package-code`
 * @throws ServiceError 400, 403 and 404.
 */
export function updateFunction(
  world: QinlingWorld,
  who: Requester,
  id: string,
  fields: FunctionFields,
  switches = noSwitches,
): FunctionRecord {
  const heavy = switches.has('function-moves') ? new Set([...heavyFields, 'runtime_id']) : heavyFields;
  const sent = Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => (lightFields.has(key) || heavy.has(key)) && value !== null && value !== undefined,
    ),
  );
  const given = sent.code === undefined ? undefined : readCode(sent.code);
  const changes: Partial<FunctionRecord> = {};
  for (const field of ['name', 'description', 'entry'] as const) {
    if (sent[field] !== undefined) changes[field] = readText(field, sent[field]);
  }
  for (const field of ['timeout', 'cpu', 'memory_size'] as const) {
    if (sent[field] !== undefined) changes[field] = readLimited(field, sent[field]);
  }
  const record = findFunction(world, who, id);
  checkFixed(record, sent, switches);
  if (sent.runtime_id !== undefined) {
    changes.runtime_id = readText('runtime_id', sent.runtime_id);
    checkRuntime(world, who, changes.runtime_id);
  }
  if (Object.keys(sent).some((field) => heavy.has(field))) {
    checkNoJob(world, id);
    const code = readNewCode(world, record, given, sent.package);
    if (code) changes.code = code;
    detachWorkers(world, id, 0);
  }
  applyChanges(record, changes, world.services.now());
  return record;
}
