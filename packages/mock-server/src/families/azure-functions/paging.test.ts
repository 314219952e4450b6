import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../seeded-random.js';
import { createQueryValues } from '../../wire/query-values.js';
import { cutPage } from './paging.js';

const at = (query: string) => ({ url: `http://h/w/x${query}`, query: createQueryValues(query.slice(1)) });
const nameOf = (name: string) => name;

describe('cutPage', () => {
  it('is the whole list where it fits, with no link', () => {
    expect(cutPage(at('?api-version=1'), ['b', 'a'], nameOf, 2)).toEqual({ items: ['a', 'b'], nextLink: null });
    expect(cutPage(at(''), [], nameOf, 2)).toEqual({ items: [], nextLink: null });
  });

  it('keeps what the request said, and puts its own token in the place of the one that came', () => {
    expect(cutPage(at('?api-version=1&includeSlots=true'), ['a&b', 'c'], nameOf, 1).nextLink).toBe(
      'http://h/w/x?api-version=1&includeSlots=true&$skipToken=a%26b',
    );
    expect(cutPage(at('?%24SkipToken=a&api-version=1'), ['a', 'b', 'c'], nameOf, 1)).toEqual({
      items: ['b'],
      nextLink: 'http://h/w/x?api-version=1&$skipToken=b',
    });
  });

  it('shows each item once that was there all the time, whatever comes and goes between two pages', () => {
    const random = createSeededRandom(7);
    for (let round = 0; round < 200; round += 1) {
      const lasting = Array.from({ length: 12 }, (_, index) => `k${index * 7 + 3}`);
      const passing = () => Array.from({ length: 5 }, () => `k${Math.floor(random.random() * 90)}x`);
      const size = 1 + Math.floor(random.random() * 5);
      const shown: string[] = [];
      let query = '?api-version=1';
      for (let pages = 0; pages < 100; pages += 1) {
        const { items, nextLink } = cutPage(at(query), [...new Set([...lasting, ...passing()])], nameOf, size);
        shown.push(...items);
        if (nextLink === null) break;
        query = nextLink.slice(nextLink.indexOf('?'));
      }
      expect(shown.filter((name) => !name.endsWith('x'))).toEqual([...lasting].sort());
    }
  });
});
