import { expect, test } from 'vitest';
import { createEventReader } from './log-events.js';

const read = (lines: readonly string[], maxLength = 100) => {
  const reader = createEventReader(maxLength);
  const events = lines.map((text) => reader.push({ text, isCut: false })).filter((event) => !!event);
  const last = reader.end();
  return last ? [...events, last] : events;
};
const event = (text: string, isCut = false) => ({ text, isCut });

test('the data of an event are its data lines, and nothing else', () => {
  const lines = [': hello', 'id: 7', 'event: log', 'retry: 10', 'data: one', 'data:two', 'data:  three', ''];
  expect(read(lines)).toEqual([event('one\ntwo\n three')]);
});

test('an event without data is none, and one of a blank is one', () => {
  expect(read(['', 'id: 1', '', 'data', '', 'data: x', ''])).toEqual([event(''), event('x')]);
});

test('what the end of the stream cuts short is given', () => {
  expect(read(['data: last words'])).toEqual([event('last words')]);
});

test('what is beyond the bound is left out, and said', () => {
  expect(read(['data: 12345', 'data: 6789', '', 'data: a', ''], 7)).toEqual([event('12345\n6', true), event('a')]);
});

test('a cut line makes a cut event, and an empty one that was cut ends none', () => {
  const reader = createEventReader(100);
  expect(reader.push({ text: 'data: a', isCut: true })).toBeUndefined();
  expect(reader.push({ text: '', isCut: true })).toBeUndefined();
  expect(reader.push({ text: '', isCut: false })).toEqual(event('a', true));
});

test('an event that is full costs its further lines no more than their own time', () => {
  const maxLength = 1_000_000;
  const reader = createEventReader(maxLength);
  const line = { text: `data: ${'x'.repeat(1000)}`, isCut: false };
  const begun = performance.now();
  for (let i = 0; i < 10_000; i++) reader.push(line);
  const whole = reader.push({ text: '', isCut: false });
  expect([whole?.text.length, whole?.isCut]).toEqual([maxLength, true]);
  // Copied for each line it would be some seconds.
  expect(performance.now() - begun).toBeLessThan(1000);
});
