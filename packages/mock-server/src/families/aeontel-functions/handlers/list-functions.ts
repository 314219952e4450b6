import type { ListQuery } from '../decode/read-list-query.js';
import { findRelated } from '../find-related.js';
import { findScope } from '../list-scope.js';
import { encodeCursor } from '../query/cursor.js';
import { isEmptyFilter, isOfRowAlone, matchesFilter } from '../query/filter.js';
import type { FunctionRow, Related } from '../query/rows.js';
import { readField } from '../query/rows.js';
import { selectPage } from '../query/select-page.js';
import { containsText } from '../query/text-order.js';
import { requesterOf } from '../requester.js';
import type { AeontelHandlers, FunctionRecord } from '../state.js';

/** Whether a row is wanted; undefined where all are, so that none has to be looked at. */
function judgeRows(
  { filter, name, system, equal }: ListQuery,
  related: Related,
): ((row: FunctionRow) => boolean) | undefined {
  const equalities = Object.entries(equal);
  if (isEmptyFilter(filter) && name === '' && system === undefined && equalities.length === 0) return undefined;
  return (row) =>
    (name === '' || containsText(row.name, name)) &&
    (system === undefined || row.system === system) &&
    equalities.every(([field, value]) => readField(row, field) === value) &&
    matchesFilter(filter, row, related) === true;
}

/** Names what {@link judgeRows} accepts, where that hangs on nothing but a function's own fields. */
function nameQuestion({ filter, bindings, name, system, equal }: ListQuery): string | undefined {
  return isOfRowAlone(filter) ? JSON.stringify([bindings.filter, name, system ?? null, equal]) : undefined;
}

/** A page of the functions that the caller sees. */
export const listFunctions: AeontelHandlers['listFunctions'] = (call) => {
  const { incoming, runtime } = call;
  // what decode made of the query
  const query = call.query as unknown as ListQuery;
  const requester = requesterOf(incoming, runtime);
  const scope = findScope(runtime, requester, query);
  const accepts = judgeRows(query, findRelated(runtime, requester));
  const { order, bindings, limit, after, before } = query;
  const total = accepts ? scope.countAccepted(accepts, nameQuestion(query)) : scope.count();
  const page = selectPage(scope.rows, { after, before, limit, total, ...(accepts && { accepts }) });
  const [first] = page.rows;
  const last = page.rows.at(-1);
  const data = page.rows as FunctionRecord[];
  const pageInfo = {
    total,
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: first ? encodeCursor(first, order, bindings) : null,
    endCursor: last ? encodeCursor(last, order, bindings) : null,
  };
  return { status: 200, body: { data, pageInfo } };
};
