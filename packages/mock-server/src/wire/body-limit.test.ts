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
  [taking('application/zip'), 'application/zip', 'maxUploadBytes'],
  [taking('application/zip'), 'application/octet-stream', 'maxUploadBytes'],
  [taking('application/zip'), null, 'maxUploadBytes'],
  [taking('application/zip', 'application/json'), 'application/zip', 'maxBodyBytes'],
  [taking('application/json', '*/*'), 'application/json', 'maxUploadBytes'],
] as const)(
  'an upload is a form with files, a package, or whatever a function takes: %#',
  (operation, type, option) => {
    expect(chooseBodyLimit(limits, operation, type)).toEqual({ bytes: limits[option], option });
  },
);
