import { expect, it } from 'vitest';
import type { FunctionRecord } from '../state.js';
import { findCode, greet } from './find-code.js';

const fn = { id: 'id-1', name: 'hello', entry: 'main.main' } as FunctionRecord;
const codes = { byId: () => 1, byName: () => 2, byEntry: () => 3 };

it.each<[string, Record<string, () => unknown>, unknown]>([
  ['its id first', { 'main.main': codes.byEntry, hello: codes.byName, 'id-1': codes.byId }, codes.byId],
  ['its name then', { 'main.main': codes.byEntry, hello: codes.byName }, codes.byName],
  ['its entry last', { 'main.main': codes.byEntry }, codes.byEntry],
  ['greets otherwise', { other: codes.byId }, greet],
])('finds code by %s', (_what, handlers, expected) => {
  expect(findCode({ handlers: new Map(Object.entries(handlers)) }, fn)).toBe(expected);
});

it.each<[unknown, string]>([
  [{}, 'World'],
  [{ name: 'bar' }, 'bar'],
  ['a text', 'a text'],
])('greets %j as the example does', (input, name) => {
  const printed: unknown[] = [];
  expect(greet(input, { print: (...values: unknown[]) => printed.push(...values) } as never)).toBe(`Hello, ${name}`);
  expect(printed).toEqual([`Hello, ${name}!`]);
});
