import { isObject } from '../../../json-object.js';
import { suggestNearest } from '../../../suggest-nearest.js';
import { type EntityName, entities } from './entities.js';
import { emptyFilter, type Filter } from './filter.js';
import {
  countCondition,
  enterKey,
  enterRelation,
  type FilterReading,
  filterLimits,
  noteFault,
  noteWrongType,
  type Place,
} from './filter-reader.js';
import { parseCondition } from './parse-condition.js';
import { isLogicKey, parseLogic } from './parse-logic.js';
import { QueryError } from './query-error.js';

/**
 * Reads the `filter` parameter once its JSON is parsed. At the top `{}` asks nothing; deeper it is a fault.
 *
 * @throws {QueryError} `filter_too_complex` where a limit is passed, else `invalid_filter`, with every fault there is.
 */
export function parseFilter(value: unknown): Filter {
  const reading: FilterReading = { faults: [], excesses: [], conditions: 0 };
  const top: Place = { pointer: '/filter', logicDepth: 0, relationDepth: 0 };
  const isNothing = isObject(value) && Object.keys(value).length === 0;
  const filter = isNothing ? emptyFilter : parseEntityFilter('function', value, top, reading);
  if (reading.excesses.length > 0) throw new QueryError('filter_too_complex', [...reading.excesses, ...reading.faults]);
  if (reading.faults.length > 0) throw new QueryError('invalid_filter', reading.faults);
  return filter;
}

/**
 * Reads the `filter` parameter as it stands in the query: its size, its JSON, and then what {@link parseFilter} reads.
 *
 * @throws {QueryError} As {@link parseFilter}; text past 8 KiB of UTF-8 is `filter_too_complex`.
 */
export function readFilter(text: string): Filter {
  if (new TextEncoder().encode(text).length > filterLimits.bytes) {
    const detail = `A filter is at most ${filterLimits.bytes} bytes long.`;
    throw new QueryError('filter_too_complex', [{ pointer: '/filter', code: 'too_long', detail }]);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new QueryError('invalid_filter', [
      { pointer: '/filter', code: 'wrong_format', detail: 'The filter is not JSON.' },
    ]);
  }
  return parseFilter(value);
}

function parseEntityFilter(name: EntityName, value: unknown, place: Place, reading: FilterReading): Filter {
  if (!isObject(value)) {
    noteWrongType(reading, place, value, 'an object');
    return emptyFilter;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) noteFault(reading, place, 'empty', 'Nothing is asked here: name a field, or leave it out.');
  return { kind: 'and', parts: entries.map(([key, asked]) => parseKey(name, key, asked, place, reading)) };
}

function parseKey(name: EntityName, key: string, value: unknown, place: Place, reading: FilterReading): Filter {
  if (isLogicKey(key))
    return parseLogic(key, value, place, reading, (part, inner) => parseEntityFilter(name, part, inner, reading));
  const { fields, relations } = entities[name];
  const field = fields.get(key);
  if (field !== undefined) return parseCondition(key, field, value, enterKey(place, key), reading);
  const relation = relations.get(key);
  if (relation === undefined) {
    const nearest = suggestNearest(key, ['AND', 'OR', 'NOT', ...fields.keys(), ...relations.keys()]) || '.';
    noteFault(reading, enterKey(place, key), 'unknown_field', `A ${name} has no field or relation "${key}"${nearest}`);
    return emptyFilter;
  }
  const other = enterRelation(reading, enterKey(place, key));
  if (other === undefined) return emptyFilter;
  if (typeof value !== 'boolean') {
    return {
      kind: 'relation',
      relation,
      isWanted: true,
      filter: parseEntityFilter(relation.to, value, other, reading),
    };
  }
  countCondition(reading, other);
  return { kind: 'relation', relation, isWanted: value, filter: emptyFilter };
}
