import { childOf, type Document, type Located, membersOf, resolveRefs } from '../document.js';
import { isObject } from '../json.js';
import { pointTo } from '../pointer.js';
import type { Problem } from '../problem.js';
import { checkKeys, type KeyRules } from './check-keys.js';
import { checkParameter } from './check-parameter.js';
import { checkRequestBody, checkResponse } from './check-response.js';

const rules: KeyRules = {
  kind: 'operation',
  known: [
    ...['operationId', 'summary', 'description', 'tags', 'parameters', 'requestBody', 'responses', 'security'],
    ...['servers', 'deprecated', 'externalDocs'],
  ],
  instead: { callbacks: 'describe what clients call' },
};

/** Names that cannot be a `const` of a module. */
const reserved =
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval'.split(
    ' ',
  );

/** Checks one operation; `item` is the path that it stands under. */
export function checkOperation(document: Document, item: Located & { key: string }, operation: Located): Problem[] {
  const { at } = operation;
  if (!isObject(operation.value)) return [{ at, reason: 'must be an operation' }];
  const parameters = [...membersOf(childOf(item, 'parameters')), ...membersOf(childOf(operation, 'parameters'))];
  const body = childOf(operation, 'requestBody');
  return [
    ...checkKeys(operation, rules),
    ...checkId(operation.value.operationId, at),
    ...(operation.value['x-idempotency'] === undefined
      ? [{ at, reason: "needs 'x-idempotency': safe, idempotent, verify or unsafe" }]
      : []),
    ...membersOf(childOf(operation, 'parameters')).flatMap((parameter) => checkParameter(document, parameter)),
    ...checkTemplate(document, item, parameters, at),
    ...(body ? checkRequestBody(document, body) : []),
    ...checkResponses(document, operation),
  ];
}

function checkId(id: unknown, at: string): Problem[] {
  if (id === undefined) return [{ at, reason: "needs an 'operationId'" }];
  if (typeof id === 'string' && /^[a-z][A-Za-z0-9]*$/.test(id) && !reserved.includes(id)) return [];
  return [
    { at: pointTo(at, 'operationId'), reason: 'must be a camelCase verb and noun: it becomes a name in TypeScript' },
  ];
}

function checkTemplate(
  document: Document,
  item: { key: string },
  parameters: readonly Located[],
  at: string,
): Problem[] {
  const inPath = parameters
    .map((parameter) => resolveRefs(document, parameter))
    .filter(({ value }) => isObject(value) && value.in === 'path')
    .map(({ value, at }) => ({ name: String((value as { name?: unknown }).name), value, at }));
  const names = [...item.key.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  return [
    ...names
      .filter((name) => !inPath.some((parameter) => parameter.name === name))
      .map((name) => ({ at, reason: `'{${name}}' of the path is not among the parameters` })),
    ...inPath
      .filter(({ name }) => !names.includes(name))
      .map(({ name, at }) => ({ at, reason: `'${name}' is not in the path ${item.key}` })),
    ...inPath
      .filter(({ name, value }) => isObject(value) && value['x-catch-all'] && !item.key.endsWith(`{${name}}`))
      .map(({ at }) => ({
        at: pointTo(at, 'x-catch-all'),
        reason: 'only the last segment of a path can take the rest',
      })),
  ];
}

function checkResponses(document: Document, operation: Located): Problem[] {
  const responses = childOf(operation, 'responses');
  if (!responses || membersOf(responses).length === 0) return [{ at: operation.at, reason: "needs 'responses'" }];
  return membersOf(responses).flatMap((response): Problem[] => {
    if (response.key === 'default') {
      return [{ at: response.at, reason: "a 'default' response is not supported: name each status and its condition" }];
    }
    if (!/^[1-5]\d\d$/.test(response.key)) {
      return [{ at: response.at, reason: `'${response.key}' is not a status: name each status and its condition` }];
    }
    return checkResponse(document, response);
  });
}
