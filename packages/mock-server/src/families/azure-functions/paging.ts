import type { Incoming } from '../../family.js';

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The URL of the next page, built on the URL by which this one was asked for; null at the end. */
  readonly nextLink: string | null;
}

/**
 * Cuts a page out of a list. The token is the name of the last item that was shown, so that what comes and goes between
 * two pages makes nothing come twice, and lets nothing be left out.
 *
 * @param nameOf the name by which items are sorted; no two have the same
 * @param size items of a page
 */
export function cutPage<Item>(
  incoming: Pick<Incoming, 'query' | 'url'>,
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
  size: number,
): Page<Item> {
  const after = incoming.query.allOfAnyCase('$skiptoken')[0];
  const sorted = [...items]
    .map((item) => ({ item, name: nameOf(item) }))
    .filter(({ name }) => after === undefined || name > after)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const shown = sorted.slice(0, size);
  const last = shown.at(-1);
  const hasMore = sorted.length > shown.length && last !== undefined;
  return { items: shown.map(({ item }) => item), nextLink: hasMore ? linkAfter(incoming.url, last.name) : null };
}

/** The URL of the page after a name: the present one with another token, all else kept as it came. */
function linkAfter(url: string, name: string): string {
  const question = url.indexOf('?');
  const path = question < 0 ? url : url.slice(0, question);
  const kept = (question < 0 ? '' : url.slice(question + 1))
    .split('&')
    .filter((pair) => pair !== '' && !/^(?:\$|%24)skiptoken(?:=|$)/i.test(pair));
  return `${path}?${[...kept, `$skipToken=${encodeURIComponent(name)}`].join('&')}`;
}
