/** Starts an orchestration, follows its progress and takes its output. */
import { DurableFunctions, type DurableFunctionsOptions } from '@functionary/durable-functions';

export async function run(options: DurableFunctionsOptions): Promise<string> {
  const durable = new DurableFunctions(options);
  const restart = await durable.start('RestartVMs', { resourceGroup: 'myRG' });
  for await (const status of restart.watch({}, { intervalMs: 1_000 })) {
    console.log(status.runtimeStatus, status.customStatus);
  }
  const output = await restart.result({ deadlineMs: 60_000 });
  return `RestartVMs gave ${JSON.stringify(output)}`;
}
