import { expect, it } from 'vitest';
import type { Incoming } from '../../../family.js';
import type { TableOperation } from '../../../table.js';
import { createQueryValues } from '../../../wire/query-values.js';
import { readQuery } from './read-query.js';

const parameters = [
  { name: 'softRestart', in: 'query', required: false, type: 'boolean' },
  { name: 'count', in: 'query', required: false, type: 'integer' },
  { name: 'keyName', in: 'query', required: false, type: 'string' },
  { name: 'app', in: 'path', required: true, type: 'string' },
] as const;
const read = (query: string) =>
  readQuery({ operation: { parameters } as unknown as TableOperation, query: createQueryValues(query) } as Incoming);

it.each<[query: string, values: object]>([
  ['softRestart=true&count=7&keyName=default', { softRestart: true, count: 7, keyName: 'default' }],
  ['SOFTRESTART=FALSE&Count=-1&KEYNAME=', { softRestart: false, count: -1, keyName: '' }],
  ['softRestart=yes&count=1.5', {}],
  ['app=mine&unknown=1', {}],
  ['keyName=a&keyName=b', { keyName: 'a' }],
])('reads %s', (query, values) => {
  expect(read(query)).toEqual(values);
});
