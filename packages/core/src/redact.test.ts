import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactHeaders, redactText, redactUrl } from './redact.js';

test('shows the values of query parameters that are known to be harmless, and no others', () => {
  expect(redactUrl('https://a.example/x?api-version=1&code=abcd&top=5&flag', ['api-version', 'top'])).toBe(
    'https://a.example/x?api-version=1&code=REDACTED&top=5&flag',
  );
});

test('takes secret headers out, and secrets out of the links in others', () => {
  const headers = new Headers({
    'x-subject-token': 'fresh',
    location: 'https://a.example/?code=some%2Fkey',
    date: 'now',
  });
  const shown = redactHeaders(headers, ['X-Subject-Token', 'X-Absent'], [undefined, 'some/key']);
  expect([...shown]).toEqual([
    ['date', 'now'],
    ['location', 'https://a.example/?code=REDACTED'],
    ['x-subject-token', 'REDACTED'],
  ]);
  expect(headers.get('x-subject-token')).toBe('fresh');
});

test('drops user, password and fragment', () => {
  expect(redactUrl('https://user:pass@a.example/x@y#token=abcd')).toBe('https://a.example/x@y');
});

test('takes a secret out of the path, plain and encoded', () => {
  expect(redactUrl('https://a.example/keys/top%2Fsecret', [], ['top/secret'])).toBe('https://a.example/keys/REDACTED');
  expect(redactText('no key top/secret here', ['top/secret'])).toBe('no key REDACTED here');
});

test('takes a secret out of the JSON that quotes it', () => {
  const secret = 'pass"word\\x\n1';
  expect(redactText(`bad ${JSON.stringify({ secret })}`, [secret])).toBe('bad {"secret":"REDACTED"}');
});

test('takes out the lower-case escapes that some servers write, and passes over what is no text', () => {
  expect(redactText('no key a%2fb%3d%3d', ['a/b=='])).toBe('no key REDACTED');
  expect(redactText('as it is', [undefined])).toBe('as it is');
});

test('no secret survives, whatever it is made of and wherever it stands', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{8,40}$/), name, fc.string(), (secret, parameter, before) => {
      const code = encodeURIComponent(secret);
      const url = redactUrl(`https://a.example/${code}?${parameter}=${code}&b=${code}`, [parameter], [secret]);
      expect(url).not.toContain(code);
      expect(redactText(`${before} ${secret}`, [secret])).not.toContain(secret);
    }),
  );
});
