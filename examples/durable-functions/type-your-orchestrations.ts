/** A map of names to schemas: inputs and outputs are typed, and judged. */
import { DurableFunctions, type DurableFunctionsOptions } from '@functionary/durable-functions';
import * as z from 'zod';

const orchestrations = {
  HelloSequence: { output: z.array(z.string()) },
  RestartVMs: { input: z.object({ resourceGroup: z.string() }) },
};

export async function run(options: DurableFunctionsOptions): Promise<string> {
  const durable = new DurableFunctions({ ...options, orchestrations });
  const hello = await durable.start('HelloSequence');
  const greetings = await hello.result();
  return greetings.map((greeting) => greeting.toUpperCase()).join(' ');
}
