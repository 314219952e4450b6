import * as fc from 'fast-check';
import initSqlJs from 'sql.js';
import { expect, test } from 'vitest';
import { compareRows } from './compare-rows.js';
import { matchesFilter } from './filter.js';
import { parseOrder } from './order.js';
import { parseFilter } from './parse-filter.js';
import { someFilter, someOrder } from './testing/random-filter.js';
import { relate, someData } from './testing/random-rows.js';
import { writeSelect, writeTables } from './testing/sql.js';

test('finds what SQLite finds, in its order', { timeout: 60_000 }, async () => {
  const { Database } = await initSqlJs();
  const database = new Database();
  let found = 0;
  const queries = fc.array(fc.tuple(someFilter(), someOrder), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(someData, queries, (data, all) => {
      database.run(writeTables(data));
      for (const [filter, orderBy] of all) {
        const theirs = database.exec(writeSelect(filter, orderBy))[0]?.values.map(([id]) => id) ?? [];
        const read = parseFilter(filter);
        const rows = data.functions.filter((row) => matchesFilter(read, row, relate(data)) === true);
        const ours = rows.sort(compareRows(parseOrder(orderBy))).map((row) => row.id);
        found += ours.length;
        expect(ours).toEqual(theirs);
      }
    }),
    { numRuns: 800 },
  );
  expect(found).toBeGreaterThan(1000);
});
