import { expect, it } from 'vitest';
import type { FunctionRecord, SiteRecord } from '../state.js';
import { levelOfKey } from './check-key.js';

const site = {
  masterKey: 'm',
  functionKeys: new Map([['default', 'f']]),
  systemKeys: new Map([['durabletask_extension', 's']]),
  functions: new Map([
    ['own', { keys: new Map([['default', 'o']]) } as unknown as FunctionRecord],
    ['other', { keys: new Map([['default', 'x']]) } as unknown as FunctionRecord],
  ]),
} as unknown as SiteRecord;

it.each([
  ['m', undefined, 'admin'],
  ['m', 'Own', 'admin'],
  ['f', undefined, 'function'],
  ['f', 'Own', 'function'],
  ['o', 'Own', 'function'],
  ['o', undefined, undefined],
  ['x', 'Own', undefined],
  ['s', 'Own', 'system'],
  ['F', 'Own', undefined],
  ['default', 'Own', undefined],
  ['f', 'nothing', 'function'],
])('the key %s opens at %s: %s', (key, functionName, level) => {
  expect(levelOfKey(site, key, functionName)).toBe(level);
});

it('no empty key opens anything, whatever a test has put', () => {
  const empty = { ...site, masterKey: '', functionKeys: new Map([['default', '']]) };
  expect(levelOfKey(empty, '')).toBeUndefined();
});
