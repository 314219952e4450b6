import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidArgumentError } from './errors.js';
import { expandPath } from './expand-path.js';

describe('expandPath', () => {
  test('encodes what is not a name', () => {
    expect(expandPath('/a/{one}/b/{two}', { one: 'x/y?z#w', two: 7 })).toBe('/a/x%2Fy%3Fz%23w/b/7');
  });

  test.each(['', '.', '..', undefined, null, {}, [], Number.NaN, '\ud800'])(
    'refuses %o, naming the parameter',
    (value) => {
      const expand = () => expandPath('/instances/{instanceId}', { instanceId: value });
      expect(expand).toThrow(InvalidArgumentError);
      expect(expand).toThrow(/^instanceId: /);
    },
  );

  test('whatever is passed stays in its own segment and comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/^\.{1,2}$/.test(text)),
        (text) => {
          const { pathname } = new URL(`https://a.example${expandPath('/a/{x}/b', { x: text })}`);
          const [, a, x, b, ...rest] = pathname.split('/');
          expect([a, decodeURIComponent(x!), b, rest]).toEqual(['a', text, 'b', []]);
        },
      ),
    );
  });

  describe('a parameter that takes the rest of the path', () => {
    const expand = (rest: unknown) => expandPath('/api/{name}/{rest}', { name: 'a/b', rest }, 'rest');

    test('keeps its slashes, and encodes what is between them', () => {
      expect(expand('x y/%2F/é?#')).toBe('/api/a%2Fb/x%20y/%252F/%C3%A9%3F%23');
    });

    test.each(['', '/', 'a//b', '/a', 'a/', 'a/../b', './a', 'a/..', undefined])('refuses %j', (rest) => {
      expect(() => expand(rest)).toThrow(/^rest: /);
    });
  });
});
