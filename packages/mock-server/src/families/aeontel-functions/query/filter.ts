import type { RelationType } from './entities.js';
import type { AnyRow, FieldValue, FunctionRow, Related } from './rows.js';
import { readField } from './rows.js';

/** True, false, or null for what cannot be known, because something compared is null. */
export type Truth = boolean | null;

/** A filter that has been read: all of it is legal. */
export type Filter =
  | { readonly kind: 'and'; readonly parts: readonly Filter[] }
  | { readonly kind: 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Filter }
  | {
      readonly kind: 'field';
      readonly field: string;
      test(value: FieldValue): Truth;
      /** The only values of which the test is true, where they are few and known. */
      readonly only?: readonly FieldValue[];
    }
  | { readonly kind: 'relation'; readonly relation: RelationType; readonly isWanted: boolean; readonly filter: Filter };

/** What everything matches. */
export const emptyFilter: Filter = { kind: 'and', parts: [] };

/** Whether the filter asks for nothing, so that no row need be looked at. */
export function isEmptyFilter(filter: Filter): boolean {
  return filter.kind === 'and' && filter.parts.length === 0;
}

/** Whether the filter asks about nothing beyond a function's own fields. */
export function isOfRowAlone(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.parts.every(isOfRowAlone);
    case 'not':
      return isOfRowAlone(filter.part);
    default:
      return filter.kind === 'field';
  }
}

/** Ids among which all that matches is to be found; undefined where the filter does not tell. */
export function findWantedIds(filter: Filter): readonly string[] | undefined {
  if (filter.kind === 'field' && filter.field === 'id') return filter.only as readonly string[] | undefined;
  if (filter.kind !== 'and') return undefined;
  for (const part of filter.parts) {
    const ids = findWantedIds(part);
    if (ids) return ids;
  }
  return undefined;
}

/** Whether a function matches: a row is found only where this is true; null, as false, leaves it out. */
export function matchesFilter(filter: Filter, row: FunctionRow, related: Related): Truth {
  return judge(filter, row, related);
}

function judge(filter: Filter, row: AnyRow, related: Related): Truth {
  switch (filter.kind) {
    case 'and':
      return judgeAll(filter.parts, row, related, false);
    case 'or':
      return judgeAll(filter.parts, row, related, true);
    case 'not':
      return negate(judge(filter.part, row, related));
    case 'field':
      return filter.test(readField(row, filter.field));
    case 'relation':
      return hasRelated(filter.relation, filter.filter, row, related) === filter.isWanted;
  }
}

/** `and` is decided by the first false, `or` by the first true; else it is unknown if any part is. */
function judgeAll(parts: readonly Filter[], row: AnyRow, related: Related, decisive: boolean): Truth {
  let truth: Truth = !decisive;
  for (const part of parts) {
    const found = judge(part, row, related);
    if (found === decisive) return decisive;
    if (found === null) truth = null;
  }
  return truth;
}

/** Two-valued: a related row counts where the filter is true of it, and there is one or there is none. */
function hasRelated(relation: RelationType, filter: Filter, row: AnyRow, related: Related): boolean {
  for (const other of relation.find(row, related)) {
    if (judge(filter, other, related) === true) return true;
  }
  return false;
}

/** Not, where unknown stays unknown. */
export function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
