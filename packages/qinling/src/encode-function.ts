import { type EncodedBody, encodeForm } from '@functionary/core';
import type { FunctionChanges, NewFunction } from './function-types.js';
import type { UploadOptions } from './options.js';

/**
 * Writes the fields of a function as the form that the service takes: numbers as text, `code` as a text of JSON, the
 * package as a file.
 */
export function encodeFunction(
  { package: content, ...fields }: NewFunction | FunctionChanges,
  { packageSize: size, onProgress }: UploadOptions,
  random: () => number,
): EncodedBody {
  const texts = Object.entries(fields)
    .filter(([, value]) => value != null)
    .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)] as const);
  const file = content ? { content, filename: 'package.zip', type: 'application/zip', size } : undefined;
  return encodeForm({ ...Object.fromEntries(texts), package: file }, { random, onProgress });
}
