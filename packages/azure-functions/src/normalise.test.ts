import { describe, expect, test } from 'vitest';
import { readKey, readKeyMap } from './normalise.js';

describe('keys by name are read', () => {
  test.each([
    [
      { default: 'k1', other: 'k2' },
      { default: 'k1', other: 'k2' },
    ],
    [{}, {}],
    [{ properties: 'k1' }, { properties: 'k1' }],
    [{ properties: { default: 'k1' } }, { default: 'k1' }],
    [{ id: '/x', name: 'demo-app', type: 't', kind: null, properties: { default: 'k1' } }, { default: 'k1' }],
    [{ id: '/x', name: 'demo-app', type: 't', properties: null }, {}],
    [{ default: 'k1', odd: 5, none: null }, { default: 'k1' }],
  ])('off %j', (body, expected) => {
    expect(readKeyMap(body)).toEqual(expected);
  });

  test.each([undefined, null, 'k1', [], 5, { keys: [{ name: 'default', value: 'k1' }], links: [] }])(
    'not off %j',
    (body) => {
      expect(readKeyMap(body)).toBeUndefined();
    },
  );
});

describe('a key is read', () => {
  test.each([
    { name: 'demo-app/HttpTrigger/default', properties: { name: 'default', value: 'k1' } },
    { name: 'default', value: 'k1' },
    { properties: { name: 'default' }, value: 'k1' },
  ])('off %j', (body) => {
    expect(readKey(body, 'default')).toEqual({ name: 'default', value: 'k1' });
  });

  test.each([undefined, {}, 'k1', { value: '' }, { value: null }, { properties: { value: 5 } }])(
    'not off %j',
    (body) => {
      expect(readKey(body, 'default')).toBeUndefined();
    },
  );
});
