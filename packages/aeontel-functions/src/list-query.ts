import { encodeValue, InvalidArgumentError, isObject, writeJson } from '@functionary/core';
import { refuseEmptied } from './refuse-emptied.js';
import type { ListFunctionsParams } from './types.js';

/** Parameters of a list as they are sent. */
export interface WrittenQuery extends Omit<ListFunctionsParams, 'filter' | 'orderBy'> {
  readonly filter: string | undefined;
  readonly orderBy: string | undefined;
}

/**
 * Writes the parameters of a list as they will be sent, whatever becomes of the caller's objects: expressions as JSON.
 *
 * @throws InvalidArgumentError for what would be sent as something wider than was meant
 */
export function writeListQuery(params: ListFunctionsParams): WrittenQuery {
  const { ids, filter, orderBy, ...rest } = params;
  for (const [name, value] of Object.entries(rest)) {
    if (value === null)
      throw new InvalidArgumentError(name, 'null narrows nothing; to look for null, filter: { field: null }');
    if (value !== undefined) encodeValue(name, value);
  }
  return {
    ...rest,
    ids: ids === undefined ? ids : copyIds(ids),
    filter: filter === undefined ? filter : writeExpression('filter', filter, isObject(filter)),
    orderBy: orderBy === undefined ? orderBy : writeOrder(orderBy),
  };
}

/** An id with a comma would be two, and one that is missing would leave a list of none, which is not sent. */
function copyIds(ids: readonly string[]): readonly string[] {
  if (!Array.isArray(ids)) throw new InvalidArgumentError('ids', 'pass a list of ids');
  for (const [place, id] of ids.entries())
    if (typeof id !== 'string' || !id.trim() || id.includes(','))
      throw new InvalidArgumentError(`ids.${place}`, 'pass an id, a text without commas');
  return [...ids];
}

/** An empty order is the default, which is none. */
function writeOrder(order: ListFunctionsParams['orderBy']): string | undefined {
  const isList = Array.isArray(order);
  return isList && order.length === 0 ? undefined : writeExpression('orderBy', order, isList);
}

function writeExpression(parameter: string, value: unknown, isFit: boolean): string {
  if (!isFit) throw new InvalidArgumentError(parameter, 'pass an object for a filter, a list for an order');
  // First, for it finds the cycles.
  const text = writeJson(parameter, value);
  refuseEmptied(parameter, value, true);
  return text;
}
