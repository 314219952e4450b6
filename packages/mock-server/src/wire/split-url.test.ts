import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitUrl } from './split-url.js';

describe('splitUrl', () => {
  it.each([
    ['http://x', { origin: 'http://x', host: 'x', path: '/', query: '' }],
    ['http://X:8080/a/b?c=d?e#f', { origin: 'http://X:8080', host: 'x:8080', path: '/a/b', query: 'c=d?e' }],
    ['https://x?a=/b', { origin: 'https://x', host: 'x', path: '/', query: 'a=/b' }],
    ['http://x/a/../b/%2e/c', { origin: 'http://x', host: 'x', path: '/b/c', query: '' }],
    ['http://x/a b', { origin: 'http://x', host: 'x', path: '/a%20b', query: '' }],
    ['http://x/a/', { origin: 'http://x', host: 'x', path: '/a/', query: '' }],
  ])('%s', (url, parts) => expect(splitUrl(url)).toEqual(parts));

  it.each(['', '/path', 'ftp://x/', 'http:///a', 'mailto:a@b'])('refuses %s', (url) => {
    expect(() => splitUrl(url)).toThrow(TypeError);
  });

  it('agrees with the platform', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const platform = new URL(url);
        const parts = splitUrl(url);
        expect({ host: parts.host, path: parts.path }).toEqual({ host: platform.host, path: platform.pathname });
        expect(parts.query === '' ? '' : `?${parts.query}`).toBe(platform.search);
      }),
    );
  });
});
