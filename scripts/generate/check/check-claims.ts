import type { Document } from '../document.js';
import { pointTo } from '../pointer.js';
import type { Problem } from '../problem.js';
import type { DocumentModel, OperationModel } from '../read/operation-model.js';
import { isSuccess, readAnswers } from '../read/read-answers.js';
import type { PollingKey } from '../vocabulary.js';
import { checkPagination } from './check-pagination.js';
import { collect } from './collect.js';
import { findSchema } from './find-schema.js';

/** Checks what `x-answers`, `x-pagination` and `x-polling` claim against the operation's own description. */
export function checkClaims(document: Document, model: DocumentModel): Problem[] {
  return model.operations.flatMap((operation) => [
    ...(operation.servers.length > 0 ? [] : [{ at: operation.at, reason: 'has no server' }]),
    ...collect(() => void readAnswers(document, operation)),
    ...collect(() => checkPagination(document, operation)),
    ...collect(() => checkPolling(document, operation)),
  ]);
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
