import type { Document } from '../generate/document.js';
import { entriesOf, isObject, itemsOf, type JsonObject } from '../generate/json.js';
import { pointTo } from '../generate/pointer.js';
import type { Problem } from '../generate/problem.js';
import { listOperations } from './list-operations.js';

/** Each operation says what it is called, what it does, how it fails, and where that is known from. */
export function checkOperations(document: Document): Problem[] {
  return listOperations(document).flatMap(({ value, at }) => [
    ...checkText(value, 'operationId', 'a verb and a noun, like listInstances', at),
    ...checkText(value, 'summary', 'one line', at),
    ...checkText(value, 'description', 'how the service behaves', at),
    ...checkSource(value, at),
    ...checkErrors(value, at),
  ]);
}

function checkText(operation: JsonObject, key: string, what: string, at: string): Problem[] {
  const text = operation[key];
  return typeof text === 'string' && text.trim() !== '' ? [] : [{ at, reason: `needs '${key}': ${what}` }];
}

function checkSource(operation: JsonObject, at: string): Problem[] {
  const sources = operation['x-source'];
  const isFine =
    itemsOf(sources).length > 0 && itemsOf(sources).every((one) => typeof one === 'string' && one.trim() !== '');
  return isFine ? [] : [{ at, reason: "needs 'x-source': a list of the pages or sources that it rests on" }];
}

function checkErrors(operation: JsonObject, at: string): Problem[] {
  const hasError = entriesOf(operation.responses).some(([status]) => /^4\d\d$/.test(status));
  const reason = operation['x-no-errors'];
  if (hasError && reason !== undefined) {
    return [{ at: pointTo(at, 'x-no-errors'), reason: 'stands beside error statuses: drop one of the two' }];
  }
  if (hasError || (typeof reason === 'string' && reason.trim() !== '')) return [];
  const has = isObject(operation.responses) ? Object.keys(operation.responses).join(', ') : 'nothing';
  return [
    { at: pointTo(at, 'responses'), reason: `has ${has}: needs its 4xx statuses, or 'x-no-errors' with the reason` },
  ];
}
