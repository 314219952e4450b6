/** A map of ids to schemas: arguments and results are typed, and judged. */
import { AeontelFunctions, type AeontelFunctionsOptions, InvalidResponseError } from '@functionary/aeontel-functions';
import * as z from 'zod';

const functions = {
  fun_echo: { args: z.object({ count: z.number() }), result: z.object({ count: z.number() }) },
  fun_summarize: { args: z.object({ text: z.string() }), result: z.object({ summary: z.string() }) },
};

export async function run(options: AeontelFunctionsOptions): Promise<string> {
  const aeontel = new AeontelFunctions({ ...options, functions });
  // Only the caller knows that it may run twice, should an answer be lost.
  const { count } = await aeontel.functions.invokeOrThrow('fun_echo', { count: 41 }, {}, { isIdempotent: true });
  const refused = await aeontel.functions.invoke('fun_summarize', { text: 'a' }).catch((error: unknown) => error);
  return `${count + 1}; a result without a summary is ${refused instanceof InvalidResponseError ? 'refused' : 'taken'}`;
}
