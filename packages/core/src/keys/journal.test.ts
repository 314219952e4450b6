import { expect, test } from 'vitest';
import { createMemoryJournal, type JournalEntry, writeEntry } from './journal.js';
import { readNameInUse } from './name-in-use.js';
import { startRotation } from './rotation-machine.js';
import type { RotationState } from './rotation-state.js';

const { state } = startRotation({ strategy: 'overlap', names: ['blue', 'green'], makes: 'client', canRemove: true });
const begun: RotationState = { ...state, target: 'green' };

test('keeps each key once with the date at which it was met, and the last thousand', () => {
  const first = writeEntry(undefined, begun, [['blue', 'K0']], 1);
  const second = writeEntry(
    first,
    begun,
    [
      ['blue', 'K0'],
      ['green', 'K1'],
    ],
    2,
  );
  expect(second.keys).toEqual([
    { name: 'blue', fingerprint: 'K0', seenAt: 1 },
    { name: 'green', fingerprint: 'K1', seenAt: 2 },
  ]);
  const many = Array.from({ length: 1500 }, (_, index) => ['green', `N${index}`] as const);
  const full = writeEntry(second, begun, many, 3);
  expect([full.keys.length, full.keys.at(-1)?.fingerprint]).toEqual([1000, 'N1499']);
});

test('dates the beginning, and the end only of what gave a new key', () => {
  const entries: JournalEntry[] = [];
  const steps = ['list', 'write', 'done', 'list', 'rolled-back', 'list'] as const;
  steps.forEach((step, index) => void entries.push(writeEntry(entries.at(-1), { ...begun, step }, [], index)));
  expect(entries.map((entry) => entry.startedAt)).toEqual([0, 0, 0, 3, 3, 5]);
  expect(entries.map((entry) => entry.rotatedAt)).toEqual([undefined, undefined, 2, 2, 2, 2]);
});

test('what was read from memory is a copy', async () => {
  const journal = createMemoryJournal();
  await journal.put('key', writeEntry(undefined, begun, [], 0));
  const read = (await journal.get('key')) as { updatedAt: number };
  read.updatedAt = 9;
  expect(await journal.get('key')).toHaveProperty('updatedAt', 0);
  expect(await journal.get('other')).toBeUndefined();
});

test.each([
  ['list', null, 'blue'],
  ['verify', null, 'blue'],
  ['settle', null, 'green'],
  ['stuck', 'retire', 'green'],
  ['stuck', 'write', 'blue'],
  ['undo', null, 'blue'],
  ['rolled-back', null, 'blue'],
  ['done', null, 'green'],
] as const)('the name in use at %s (%s) is %s', (step, stuckAt, name) => {
  expect(readNameInUse(writeEntry(undefined, { ...begun, step, stuckAt }, [], 0))).toBe(name);
});
