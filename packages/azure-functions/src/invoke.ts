import { type Answer, type Caller, callOperation, type SendOptions } from '@functionary/core';
import { invokeFunction } from './generated/operations.js';
import { encodeInput } from './invoke-body.js';
import type { InvokeOptions, InvokeStreamParams } from './invoke-options.js';
import { writeInvokeUrl } from './invoke-url.js';

/**
 * Calls a function, and gives its answer as a stream. Without `isIdempotent` it is sent once, whatever happens; a key that is refused is renewed once
 * where the credential has another.
 *
 * @param judge - waited for before anything is sent; the request is written before that, as the caller's objects then are
 * @param isWhole - whether the answer is read to its end before the caller gets it, so that `deadlineMs` holds until then
 */
export async function sendInvocation(
  caller: Caller,
  routePrefix: string,
  name: string,
  input: unknown,
  params: InvokeStreamParams,
  { isIdempotent = false, ...options }: InvokeOptions,
  judge: () => Promise<void>,
  isWhole: boolean,
): Promise<Answer<unknown>> {
  const { query, headers = {}, method: given = 'POST' } = params;
  const method = given.toUpperCase();
  const [, ownType] = Object.entries(headers).find(([header]) => /^content-type$/i.test(header)) ?? [];
  const body = encodeInput(input, method, params.contentType ?? ownType);
  const url = writeInvokeUrl(caller.baseUrl, routePrefix, name, params);
  // What is in the URL already is named again for what of it is secret.
  const args = { query, headers: { accept: '*/*', ...headers }, ...(body && { body }) };
  const call: SendOptions = {
    ...options,
    ...(!isIdempotent && { retry: false }),
    // A function's own headers may say who calls it.
    secrets: Object.values(headers),
    idempotency: isIdempotent ? 'idempotent' : 'unsafe',
    stream: isWhole ? 'whole' : true,
    url,
  };
  await judge();
  return callOperation<any, unknown>(caller, { ...invokeFunction, method }, args as never, call);
}
