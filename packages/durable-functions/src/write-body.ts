import { type EncodedBody, writeJson } from '@functionary/core';

/**
 * Writes a body as it is now, whatever becomes of the caller's objects while the call looks, judges or waits first.
 *
 * @param parameter - what the caller knows it by
 * @returns undefined for no body
 * @throws InvalidArgumentError for what has no form in JSON
 */
export function writeBody(parameter: string, value: unknown): EncodedBody | undefined {
  if (value === undefined) return undefined;
  const text = writeJson(parameter, value);
  return { contentType: 'application/json', isReplayable: true, open: () => text };
}
