import { expect, it } from 'vitest';
import type { TableOperation } from '../table.js';
import { chooseBodyLimit } from './body-limit.js';

const limits = { maxBodyBytes: 1, maxUploadBytes: 2 };
const taking = (...types: string[]) =>
  ({
    body: { required: true, types: Object.fromEntries(types.map((type) => [type, null])) },
  }) as unknown as TableOperation;

it.each([
  [taking('multipart/form-data', 'application/json'), 'Multipart/Form-Data; boundary=B', 'maxUploadBytes'],
  [taking('multipart/form-data', 'application/json'), 'application/json', 'maxBodyBytes'],
  [taking('application/json'), 'multipart/form-data; boundary=B', 'maxBodyBytes'],
  [undefined, 'multipart/form-data; boundary=B', 'maxBodyBytes'],
] as const)('an upload is what is sent as a form with files and taken as one: %#', (operation, type, option) => {
  expect(chooseBodyLimit(limits, operation, type)).toEqual({ bytes: limits[option], option });
});
