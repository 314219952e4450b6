import { expect, it } from 'vitest';
import { isDownload } from './is-download.js';

it.each(['true', 'True', '1', 't', 'on', 'y', 'YES', ' yes ', true])('%j is', (value) =>
  expect(isDownload(value)).toBe(true),
);
it.each([undefined, '', 'false', '0', 'no', 'off', '2', 'zip'])('%j is not', (value) =>
  expect(isDownload(value)).toBe(false),
);
