import type { Document, Located } from '../document.js';
import { isObject } from '../json.js';
import { pointTo } from '../pointer.js';
import type { Problem } from '../problem.js';
import type { OperationModel } from '../read/operation-model.js';
import type { PageToken } from '../vocabulary.js';
import { findSchema } from './find-schema.js';

/** Checks that what `x-pagination` names is in the 200 answer, or among the parameters. */
export function checkPagination(document: Document, operation: OperationModel): Problem[] {
  const { pagination } = operation;
  if (!pagination) return [];
  const at = pointTo(operation.at, 'x-pagination');
  const page = operation.responses.find(({ status }) => status === 200);
  const schema = page?.media.find(({ isJson }) => isJson)?.schema;
  if (!page || !schema) return [{ at, reason: 'needs a 200 answer with a JSON schema' }];
  const { style, items: list = '', token, back, total } = pagination;

  function checkPlace(pointer: string | undefined, ...keys: string[]): Problem[] {
    if (pointer === undefined || findSchema(document, schema as Located, pointer)) return [];
    return [{ at: pointTo(at, ...keys), reason: `nothing stands at '${pointer}' of the 200 answer` }];
  }

  function checkToken(key: 'token' | 'back', { header, requestHeader, pointer, requestQuery, more }: PageToken) {
    const has = (place: string, name: string) =>
      operation.parameters.some((one) => one.in === place && isSameName(one.name, name));
    const problems: Problem[] = [];
    const say = (name: string, reason: string) => problems.push({ at: pointTo(at, key, name), reason });
    if (header !== undefined && !page?.headers.some(({ name }) => isSameName(name, header))) {
      say('header', `'${header}' is not a header of the 200 answer`);
    }
    if (requestHeader !== undefined && !has('header', requestHeader)) {
      say('requestHeader', `'${requestHeader}' is not a header parameter`);
    }
    if (requestQuery !== undefined && !has('query', requestQuery)) {
      say('requestQuery', `'${requestQuery}' is not a query parameter`);
    }
    if (header === undefined && pointer === undefined) {
      problems.push({ at: pointTo(at, key), reason: 'needs header or pointer' });
    }
    if (style === 'keyset' && (pointer === undefined || requestQuery === undefined)) {
      problems.push({
        at: pointTo(at, key),
        reason: 'needs pointer and requestQuery: a keyset cursor goes back in the query',
      });
    }
    return [...problems, ...checkPlace(pointer, key, 'pointer'), ...checkPlace(more, key, 'more')];
  }

  const items = findSchema(document, schema, list);
  return [
    ...checkToken('token', token),
    ...(back ? checkToken('back', back) : []),
    ...(items && isArray(items)
      ? []
      : [{ at: pointTo(at, 'items'), reason: `no list stands at '${list}' of the 200 answer` }]),
    ...checkPlace(total, 'total'),
  ];
}

const isSameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const isArray = ({ value }: Located) => isObject(value) && value.type === 'array';
