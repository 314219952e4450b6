import { expect, test } from 'vitest';
import { mayHaveReached, readTransportCode } from './reachability.js';

test('finds the code where transports hang it', () => {
  const cause = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
  expect(readTransportCode(new TypeError('fetch failed', { cause }))).toBe('ECONNREFUSED');
  expect(readTransportCode(new TypeError('fetch failed', { cause: new AggregateError([cause]) }))).toBe('ECONNREFUSED');
  expect(readTransportCode(new TypeError('Failed to fetch'))).toBeUndefined();
  expect(readTransportCode(new DOMException('x', 'AbortError'))).toBeUndefined();
  expect(readTransportCode('text')).toBeUndefined();
});

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
  '%s never reached the server',
  (code) => {
    expect(mayHaveReached(code)).toBe(false);
  },
);

test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ETIMEDOUT', undefined])('%s may have', (code) => {
  expect(mayHaveReached(code)).toBe(true);
});
