import { expect, test } from 'vitest';
import { listSecrets, pickSecrets } from './app-body.js';

test('values that are long enough are secrets, the longest first', () => {
  expect(pickSecrets(['https://a.example', 'on', 5, undefined, 'https://a.example?sig=demo', '1234567'])).toEqual([
    'https://a.example?sig=demo',
    'https://a.example',
  ]);
});

test('the settings and connection strings of an app are listed', () => {
  const siteConfig = {
    linuxFxVersion: 'Node|20-lts-and-more',
    appSettings: [{ name: 'A', value: 'demo-setting' }, null as never],
    connectionStrings: [{ name: 'DB', connectionString: 'Server=db;Password=demo', type: 'SQLAzure' }],
  };
  expect(listSecrets({ location: 'West Europe', properties: { siteConfig } })).toEqual([
    'Server=db;Password=demo',
    'demo-setting',
  ]);
});

test.each([{}, { properties: {} }, { properties: { siteConfig: { appSettings: 5 as never } } }])(
  '%j holds none',
  (body) => {
    expect(listSecrets(body)).toEqual([]);
  },
);
