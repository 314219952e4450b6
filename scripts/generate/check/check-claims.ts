import { type Document, type Located, membersOf, resolveRefs } from '../document.js';
import { isObject } from '../json.js';
import { pointTo, splitPointer } from '../pointer.js';
import type { Problem } from '../problem.js';
import type { DocumentModel, OperationModel } from '../read/operation-model.js';
import { isSuccess, readAnswers } from '../read/read-answers.js';
import type { PollingKey } from '../vocabulary.js';
import { isMerged, mergeAllOf } from '../zod/merge-all-of.js';
import { collect } from './collect.js';

/** Checks what `x-answers`, `x-pagination` and `x-polling` claim against the operation's own description. */
export function checkClaims(document: Document, model: DocumentModel): Problem[] {
  return model.operations.flatMap((operation) => [
    ...(operation.servers.length > 0 ? [] : [{ at: operation.at, reason: 'has no server' }]),
    ...collect(() => void readAnswers(document, operation)),
    ...collect(() => checkPagination(document, operation)),
    ...collect(() => checkPolling(document, operation)),
  ]);
}

function checkPagination(document: Document, operation: OperationModel): Problem[] {
  const { pagination } = operation;
  if (!pagination) return [];
  const at = pointTo(operation.at, 'x-pagination');
  const page = operation.responses.find(({ status }) => status === 200);
  const schema = page?.media.find(({ isJson }) => isJson)?.schema;
  if (!page || !schema) return [{ at, reason: 'needs a 200 answer with a JSON schema' }];
  const problems: Problem[] = [];
  const { header, requestHeader, pointer } = pagination.token;
  if (header !== undefined && !page.headers.some(({ name }) => isSameName(name, header))) {
    problems.push({ at: pointTo(at, 'token', 'header'), reason: `'${header}' is not a header of the 200 answer` });
  }
  const sent = operation.parameters.filter((parameter) => parameter.in === 'header');
  if (requestHeader !== undefined && !sent.some(({ name }) => isSameName(name, requestHeader))) {
    problems.push({
      at: pointTo(at, 'token', 'requestHeader'),
      reason: `'${requestHeader}' is not a header parameter`,
    });
  }
  if (header === undefined && pointer === undefined)
    problems.push({ at: pointTo(at, 'token'), reason: 'needs header or pointer' });
  const items = findSchema(document, schema, pagination.items ?? '');
  if (!items || !isArray(items)) {
    problems.push({
      at: pointTo(at, 'items'),
      reason: `no list stands at '${pagination.items ?? ''}' of the 200 answer`,
    });
  }
  if (pointer !== undefined && !findSchema(document, schema, pointer)) {
    problems.push({ at: pointTo(at, 'token', 'pointer'), reason: `nothing stands at '${pointer}' of the 200 answer` });
  }
  return problems;
}

function checkPolling(document: Document, { polling, responses, at }: OperationModel): Problem[] {
  if (!polling) return [];
  const claim = pointTo(at, 'x-polling');
  const ways = Array.isArray(polling)
    ? polling.map((way: PollingKey, index) => ({ way, at: pointTo(claim, index) }))
    : [{ way: polling as PollingKey, at: claim }];
  const successes = responses.filter(isSuccess);
  return ways.flatMap(({ way, at }): Problem[] => {
    if (way.style === 'resource') {
      const schemas = successes.flatMap(({ media }) => media.flatMap(({ isJson, schema }) => (isJson && schema) || []));
      const isThere = schemas.some((schema) => findSchema(document, schema, way.status));
      return isThere
        ? []
        : [{ at: pointTo(at, 'status'), reason: `nothing stands at '${way.status}' of a 2xx answer` }];
    }
    const isSent = successes.some(({ headers }) => headers.some(({ name }) => isSameName(name, way.location)));
    return isSent ? [] : [{ at: pointTo(at, 'location'), reason: `'${way.location}' is not a header of a 2xx answer` }];
  });
}

const isSameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const isArray = ({ value }: Located) => isObject(value) && value.type === 'array';

function findSchema(document: Document, from: Located, pointer: string): Located | undefined {
  let place: Located | undefined = resolveRefs(document, from);
  for (const key of splitPointer(pointer)) {
    if (!place || !isObject(place.value)) return undefined;
    const properties: Map<string, Located> = isMerged(place.value)
      ? mergeAllOf(document, place).properties
      : readProperties(place);
    const property: Located | undefined = properties.get(key);
    place = property && resolveRefs(document, property);
  }
  return place;
}

function readProperties({ value, at }: Located): Map<string, Located> {
  const properties = isObject(value) && isObject(value.properties) ? value.properties : {};
  return new Map(
    membersOf({ value: properties, at: pointTo(at, 'properties') }).map(({ key, ...property }) => [key, property]),
  );
}
