import { describe, expect, it } from 'vitest';
import { describeFailure, endOf, failWith } from './execution-result.js';

const circular: Record<string, unknown> = {};
circular.self = circular;

describe('endOf', () => {
  it.each([
    ['Hello, bar', 44, '{"output": "Hello, bar", "duration": 0.044}'],
    [undefined, 0, '{"output": null, "duration": 0.0}'],
    [{ a: [1, 'é'] }, 5000, '{"output": {"a": [1, "\\u00e9"]}, "duration": 5.0}'],
    [new Date(0), 0, '{"output": "1970-01-01T00:00:00.000Z", "duration": 0.0}'],
  ])('writes %j after %d ms', (value, duration, result) => {
    expect(endOf({ value }, duration, false)).toEqual({ status: 'success', result });
  });

  it('writes a text of any length', () => {
    const value = 'é"\n'.repeat(2_000_000);
    const { status, result } = endOf({ value }, 0, false);
    expect(status).toBe('success');
    expect(JSON.parse(result).output === value).toBe(true);
  });

  it('tells no output of an image, and whole seconds', () => {
    expect(endOf({ value: 'unseen' }, 1999, true)).toEqual({ status: 'success', result: '{"duration": 1}' });
  });

  it.each([
    ['a function', () => 1, /The output is a function/],
    ['a symbol inside', { a: { b: Symbol('x') } }, /'b' is a symbol/],
    ['what is no number', { rate: Number.NaN }, /'rate' is NaN/],
    ['a big integer', 10n, /BigInt/],
    ['a circle', circular, /circular/i],
  ])('fails for %s, in words', (_what, value, words) => {
    const { status, result } = endOf({ value }, 1000, false);
    expect(status).toBe('failed');
    expect(JSON.parse(result)).toEqual({ output: expect.stringMatching(words), duration: 1 });
  });

  it.each([
    [new RangeError('no luck'), 'no luck', 'RangeError: no luck'],
    ['a text', 'a text', 'a text'],
    [undefined, 'undefined', 'undefined'],
    [Object.create(null), 'What was thrown cannot be written as text', 'What was thrown cannot be written as text'],
    [Object.assign(new Error(), { message: 5 }), '5', 'Error: 5'],
  ])('fails with the message of %o', (thrown, output, line) => {
    expect(endOf({ thrown }, 250, false)).toEqual(failWith(output, 250));
    expect(describeFailure(thrown)).toBe(line);
  });
});
