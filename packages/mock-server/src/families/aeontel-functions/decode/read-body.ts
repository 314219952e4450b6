import type { Incoming } from '../../../family.js';
import { isObject } from '../../../json-object.js';
import { readMediaType } from '../../../wire/media-type.js';
import { badRequest, type Fault, Problem } from '../errors.js';
import { deepest, isTooDeep } from '../invocation/is-too-deep.js';
import { extendPointer } from '../query/query-error.js';

type Check = (value: unknown) => readonly [Fault['code'], string] | undefined;

const wrongType = (value: unknown, wanted: string) =>
  [value === null ? 'null_value' : 'wrong_type', `is not ${wanted}`] as const;

const isText =
  (longest = Number.POSITIVE_INFINITY): Check =>
  (value) => {
    if (typeof value !== 'string') return wrongType(value, 'a text');
    if ([...value].length > longest) return ['too_long', `has more than ${longest} characters`];
  };

const isName: Check = (value) => isText(255)(value) ?? (/\S/.test(value as string) ? undefined : ['empty', 'is blank']);

const isSource: Check = (value) => {
  if (typeof value !== 'string') return wrongType(value, 'a text');
  if (!['custom', 'system', 'openapi-op'].includes(value)) return ['not_listed', 'is not custom, system or openapi-op'];
};

const isTextOrNull: Check = (value) => (value === null ? undefined : isText()(value));

const isJsonObject: Check = (value) => (isObject(value) ? undefined : wrongType(value, 'an object'));

const isArguments: Check = (value) =>
  isJsonObject(value) ?? (isTooDeep(value) ? ['too_deep', `is nested more than ${deepest} deep`] : undefined);

interface Form {
  readonly fields: Readonly<Record<string, Check>>;
  readonly required: readonly string[];
}

const forms: Readonly<Record<string, Form>> = {
  createFunction: {
    fields: {
      ...{ workspaceId: isText(), name: isName, description: isText(4096), source: isSource },
      ...{ inputSchemaId: isText(), outputSchemaId: isText() },
    },
    required: ['workspaceId', 'name', 'inputSchemaId', 'outputSchemaId'],
  },
  updateFunction: { fields: { name: isName, description: isText(4096), runtimeUserId: isTextOrNull }, required: [] },
  invokeFunction: { fields: { args: isArguments, versionId: isText() }, required: [] },
};

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem(400, 'invalid_json', 'The body is not JSON.');
  }
}

function listFaults({ fields, required }: Form, body: Readonly<Record<string, unknown>>): Fault[] {
  const faults: Fault[] = required
    .filter((name) => !Object.hasOwn(body, name))
    .map((name) => ({ pointer: `/${name}`, code: 'required', detail: `${name} is missing.` }));
  for (const [name, value] of Object.entries(body)) {
    const pointer = extendPointer('', name);
    const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const fault = check?.(value);
    if (!check) faults.push({ pointer, code: 'unknown_field', detail: `${name} cannot be set.` });
    else if (fault) faults.push({ pointer, code: fault[0], detail: `${name} ${fault[1]}.` });
  }
  return faults;
}

/**
 * Reads the body of an operation that has one; of the others it is not looked at.
 *
 * @throws Problem 415, or 400 with every place that is wrong
 */
export function readBody({ operation, bytes, headers }: Incoming): unknown {
  const form = forms[operation.id];
  if (!form) return undefined;
  if (bytes.length === 0 && !operation.body?.required) return undefined;
  if (readMediaType(headers.get('content-type')) !== 'application/json') {
    throw new Problem(415, 'unsupported_media_type', 'The body has to be application/json.');
  }
  const body = parse(bytes);
  const isNoObject = isJsonObject(body);
  if (isNoObject)
    throw badRequest('validation_failed', [{ pointer: '', code: isNoObject[0], detail: `The body ${isNoObject[1]}.` }]);
  const faults = listFaults(form, body as Readonly<Record<string, unknown>>);
  if (faults.length === 0) return body;
  const isUnknownAlone = faults.every(({ code }) => code === 'unknown_field');
  throw badRequest(isUnknownAlone ? 'unknown_field' : 'validation_failed', faults);
}
