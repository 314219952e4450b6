import { describe, expect, test } from 'vitest';
import { decideRedirect } from './redirect.js';

const answer = {
  method: 'GET',
  url: 'https://a.example/x/y?z=1',
  status: 302,
  type: 'default' as ResponseType,
  location: '/w',
  hop: 0,
};

describe('decideRedirect', () => {
  test.each([301, 302, 303, 307, 308])('follows %d, relative to where it is', (status) => {
    expect(decideRedirect({ ...answer, status })).toEqual({ to: 'https://a.example/w' });
  });

  test.each([200, 202, 300, 304, 404])('%d is an answer, Location or not', (status) => {
    expect(decideRedirect({ ...answer, status })).toBeUndefined();
  });

  test('a redirect to nowhere is an answer', () => {
    expect(decideRedirect({ ...answer, location: null })).toBeUndefined();
  });

  test('follows HEAD, and nothing that may have an effect', () => {
    expect(decideRedirect({ ...answer, method: 'HEAD' })).toHaveProperty('to');
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect(decideRedirect({ ...answer, method })).toHaveProperty('refuse', expect.stringContaining(method));
    }
  });

  test('follows five and not six', () => {
    expect(decideRedirect({ ...answer, hop: 4 })).toHaveProperty('to');
    expect(decideRedirect({ ...answer, hop: 5 })).toHaveProperty('refuse');
  });

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'https://user:pw@a.example/', 'http://['])(
    'does not follow %s',
    (location) => {
      expect(decideRedirect({ ...answer, location })).toHaveProperty('refuse');
    },
  );

  test("says what a browser's opaque redirect is", () => {
    const opaque = { ...answer, status: 0, type: 'opaqueredirect' as const, location: null };
    expect(decideRedirect(opaque)).toHaveProperty('refuse', expect.stringContaining('browser'));
  });
});
