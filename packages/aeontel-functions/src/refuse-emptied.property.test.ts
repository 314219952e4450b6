import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refuseEmptied } from './refuse-emptied.js';

/** Expressions with holes in them, as code that builds filters makes them. */
const holed = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(undefined, null, true, 'a', 5, Number.NaN, new Date(0), new Date(Number.NaN)),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom('AND', 'OR', 'NOT', 'name', 'eq', 'in'), tie('value'), { maxKeys: 3 }),
}));

/** Whether JSON says the same: nothing that was there became null, and no object became empty. */
function isKept(given: unknown, sent: unknown): boolean {
  if (given === null || typeof given !== 'object' || given instanceof Date)
    return given === null ? sent === null : sent !== null && sent !== undefined;
  const kept = Object.entries(given).filter(([, one]) => Array.isArray(given) || one !== undefined);
  if (!Array.isArray(given) && kept.length === 0) return false;
  return kept.every(([key, one]) => isKept(one, (sent as Record<string, unknown>)[key]));
}

test('passes exactly what JSON leaves as it was meant', () => {
  fc.assert(
    fc.property(holed.object, (filter) => {
      const sent = JSON.parse(JSON.stringify(filter));
      const isFit = Object.keys(filter).length === 0 || isKept(filter, sent);
      if (isFit) refuseEmptied('filter', filter, true);
      else expect(() => refuseEmptied('filter', filter, true)).toThrow(/^filter/);
    }),
    { numRuns: 2000 },
  );
});
