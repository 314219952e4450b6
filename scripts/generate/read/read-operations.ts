import { childOf, type Document, type Located, membersOf, resolveRefs } from '../document.js';
import { isObject, itemsOf, type JsonObject } from '../json.js';
import { refuse } from '../problem.js';
import type { Idempotency, PaginationKey, PollingKey } from '../vocabulary.js';
import { methods } from './methods.js';
import type { DocumentModel, OperationModel, ParameterModel } from './operation-model.js';
import { readParameter } from './read-parameter.js';
import { readBody, readResponses } from './read-responses.js';
import { createServerList, type ServerList } from './read-servers.js';

/**
 * The operations of a checked document, by id, with all references followed.
 *
 * @throws SpecError where two operations share an id, or where a construct has no form in the table
 */
export function readOperations(document: Document): DocumentModel {
  const root: Located = { value: document.root, at: `${document.file}#` };
  const servers = createServerList(childOf(root, 'servers'));
  const operations = membersOf(childOf(root, 'paths')).flatMap((item) =>
    membersOf(item)
      .filter(({ key }) => methods.includes(key))
      .map((operation) => readOperation(document, servers, item, operation)),
  );
  operations.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [index, operation] of operations.entries()) {
    const before = operations[index - 1];
    if (before?.id === operation.id)
      refuse(`${operation.at}/operationId`, `'${operation.id}' is used by ${before.at} too`);
  }
  return { servers: servers.list, operations };
}

type Keyed = Located & { key: string };

function readOperation(document: Document, servers: ServerList, item: Keyed, operation: Keyed): OperationModel {
  const value = operation.value as JsonObject;
  const parameters = readParameters(document, item, operation);
  const responses = readResponses(document, operation);
  const body = readBody(document, operation);
  const catchAll = parameters.find((parameter) => parameter.isCatchAll)?.name;
  const secretHeaders = responses.flatMap(({ headers }) =>
    headers.filter(({ secret }) => secret).map(({ name }) => name),
  );
  return {
    id: String(value.operationId),
    method: operation.key.toUpperCase(),
    path: item.key,
    at: operation.at,
    servers: servers.indexesOf(childOf(operation, 'servers') ?? childOf(item, 'servers')),
    parameters,
    ...(body && { body }),
    responses,
    ...(catchAll !== undefined && { catchAll }),
    anyMethod: value['x-methods'] === 'any',
    anyQuery: value['x-query'] === 'any',
    anyAnswer: value['x-answer'] === 'any',
    secrets: [...new Set([...parameters.filter(({ secret }) => secret).map(({ name }) => name), ...secretHeaders])],
    idempotency: value['x-idempotency'] as Idempotency,
    answers: itemsOf(value['x-answers']).map(Number),
    alreadyDone: itemsOf(value['x-already-done']) as (number | string)[],
    ...(isObject(value['x-pagination']) && { pagination: value['x-pagination'] as unknown as PaginationKey }),
    ...(value['x-polling'] !== undefined && { polling: value['x-polling'] as unknown as PollingKey | PollingKey[] }),
  };
}

/** Parameters of the path, then of the operation; one of the same place and name replaces the path's. */
function readParameters(document: Document, item: Located, operation: Located): ParameterModel[] {
  const byName = new Map<string, ParameterModel>();
  for (const place of [...membersOf(childOf(item, 'parameters')), ...membersOf(childOf(operation, 'parameters'))]) {
    const parameter = readParameter(document, resolveRefs(document, place));
    byName.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byName.values()];
}
