import { expect, test } from 'vitest';
import { readServiceUrl } from './endpoint.js';

const PROJECT = '5eeb5916ae4b43699f06ea422e581b83';

test.each([
  ['http://engine:7070', 'http://engine:7070'],
  ['http://engine:7070/', 'http://engine:7070'],
  ['http://engine:7070/v1', 'http://engine:7070'],
  ['http://engine:7070/v1.0', 'http://engine:7070'],
  ['http://engine:7070/v1/', 'http://engine:7070'],
  ['http://engine:7070//v1//', 'http://engine:7070'],
  [`http://engine:7070/v1/${PROJECT}`, 'http://engine:7070'],
  [`http://engine:7070/v1/${PROJECT}/`, 'http://engine:7070'],
  [`http://engine:7070/${PROJECT}`, 'http://engine:7070'],
  ['http://engine:7070/v1/cbd9e85f-a1b2-4120-a2c7-57c90809ce7d', 'http://engine:7070'],
  [`http://engine:7070/v1/AUTH_${PROJECT}`, 'http://engine:7070'],
  [`https://cloud.example/function-engine/v1/${PROJECT}/`, 'https://cloud.example/function-engine'],
  ['https://cloud.example/function-engine', 'https://cloud.example/function-engine'],
  // the way to a project's own engine, and a gateway's version: not the engine's
  [`https://cloud.example/${PROJECT}/v1`, `https://cloud.example/${PROJECT}`],
  ['https://cloud.example/v1/functions', 'https://cloud.example/v1/functions'],
  ['https://cloud.example/v12', 'https://cloud.example/v12'],
  ['https://cloud.example/xv1', 'https://cloud.example/xv1'],
  ['http://keystone:5000/v3', 'http://keystone:5000'],
  ['http://keystone:5000/v3/', 'http://keystone:5000'],
  ['http://keystone:5000/v2.0', 'http://keystone:5000'],
  ['https://cloud.example/identity/v3', 'https://cloud.example/identity'],
  ['HTTP://Engine:80/V1', 'http://engine'],
])('%s is %s', (given, expected) => {
  expect(readServiceUrl('baseUrl', given)).toBe(expected);
});

test.each([
  'http://engine/?limit=1',
  'http://engine/v1#top',
  'http://demo@engine/',
  'http://:open-sesame@engine',
  'engine:7070',
  'ftp://engine',
  '/v1',
  '',
  undefined,
])('%s is refused, by the name of its field', (given) => {
  const read = () => readServiceUrl('authUrl', given as string);
  expect(read).toThrow(expect.objectContaining({ name: 'InvalidArgumentError', parameter: 'authUrl' }));
  expect(read).not.toThrow('open-sesame');
});
