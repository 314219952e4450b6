import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueryValues } from './query-values.js';

describe('createQueryValues', () => {
  it('gives values by name as sent, and by name of any case, in the order of their names', () => {
    const query = createQueryValues('Top=1&code=a%20b&top=2&Top=3+4');
    expect(query.names()).toEqual(['Top', 'code', 'top']);
    expect(query.all('Top')).toEqual(['1', '3 4']);
    expect(query.get('code')).toBe('a b');
    expect(query.get('CODE')).toBeUndefined();
    expect(query.allOfAnyCase('top')).toEqual(['1', '3 4', '2']);
    expect(query.allOfAnyCase('none')).toEqual([]);
  });

  it('reads a query as the platform does, whatever is in it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aB1=&&=?%2F+ .-é%zz') });
    fc.assert(
      fc.property(text, (query) => {
        const values = createQueryValues(query);
        const read = values.names().map((name) => [name, values.all(name)]);
        const expected = new URLSearchParams(`&${query}`);
        expect(read).toEqual([...new Set(expected.keys())].map((name) => [name, expected.getAll(name)]));
      }),
      { numRuns: 500 },
    );
  });

  it('is empty without a query', () => {
    const query = createQueryValues('');
    expect([query.names(), query.all('a'), query.allOfAnyCase('a'), query.get('a')]).toEqual([[], [], [], undefined]);
  });
});
