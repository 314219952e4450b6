import type { PageSource } from '../paginate.js';

/** What comes with each page. */
export const response = {
  status: 200,
  headers: new Headers(),
  requestId: undefined,
  url: 'https://example.test/',
  attempts: 1,
};

/** A service with these pages; the cursor of page i is `c<i>`. Records the cursors it was asked for. */
export function servePages<T>(pages: readonly (readonly T[])[]) {
  const asked: (string | undefined)[] = [];
  const source: PageSource<T> = {
    async fetch(cursor) {
      asked.push(cursor);
      const place = cursor === undefined ? 0 : Number(cursor.slice(1));
      const next = place + 1 < pages.length ? `c${place + 1}` : '';
      return { items: pages[place] ?? [], next, response };
    },
  };
  return { source, asked };
}

/** All that an iterable gives. */
export async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of iterable) all.push(each);
  return all;
}
