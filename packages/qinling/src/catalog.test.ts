import { describe, expect, test } from 'vitest';
import { findEndpoint, readCatalogV2 } from './catalog.js';
import { catalog, catalogV2 } from './testing/scripted-keystone.js';

describe('findEndpoint', () => {
  test('chooses by type, interface and region', () => {
    expect(findEndpoint({ catalog })).toBe('http://engine:7070/fx/v1/');
    expect(findEndpoint({ catalog }, 'function-engine', { interface: 'internal' })).toBe('http://inside');
    expect(findEndpoint({ catalog }, 'function-engine', { region: 'RegionTwo' })).toBe('http://two');
    expect(findEndpoint({ catalog }, 'identity')).toBe('http://identity');
  });

  test('says what the catalogue holds', () => {
    const find = (type: string, choice = {}) => findEndpoint({ catalog }, type, choice);
    expect(() => find('compute')).toThrow(/no public endpoint of compute; it holds identity, function-engine/);
    expect(() => find('function-engine', { region: 'Elsewhere' })).toThrow(
      /no public in Elsewhere endpoint of function-engine; it holds internal in RegionOne, public in RegionOne, public in RegionTwo/,
    );
    expect(find('function-engine', { region: '' })).toBe('http://engine:7070/fx/v1/');
    expect(() => find('function-engine', { interface: 'admin' })).toThrow(/no admin endpoint/);
    expect(() => findEndpoint({ catalog: null })).toThrow(/it holds nothing/);
    const broken = [{ type: 'function-engine' }, { type: 'compute', endpoints: [{ interface: 'public', url: null }] }];
    expect(() => findEndpoint({ catalog: broken as never })).toThrow(/it holds function-engine, compute/);
    expect(() => findEndpoint({ catalog: broken as never }, 'compute')).toThrow(/is null, no address/);
    expect(() => findEndpoint({})).toThrow(/ask for a token with a project/);
  });

  test('refuses an interface that there is not, so that publicURL is not looked for in vain', () => {
    const find = () => findEndpoint({ catalog }, 'identity', { interface: 'publicURL' as never });
    expect(find).toThrow(/^interface: pass public, internal, admin/);
  });
});

test('a catalogue of version 2 may hold nothing', () => {
  expect(readCatalogV2({} as never)).toEqual([]);
  expect(readCatalogV2([{ type: 'compute', name: 'nova' }] as never)).toMatchObject([{ endpoints: [] }]);
});

test('a catalogue of version 2 holds the same', () => {
  const read = { catalog: readCatalogV2(catalogV2 as never) };
  expect(findEndpoint(read)).toBe('http://engine:7070/fx');
  expect(findEndpoint(read, 'function-engine', { interface: 'internal' })).toBe('http://inside');
  expect(findEndpoint(read, 'function-engine', { region: 'RegionTwo' })).toBe('http://two');
  expect(() => findEndpoint(read, 'function-engine', { interface: 'admin' })).toThrow(/no admin endpoint/);
});
