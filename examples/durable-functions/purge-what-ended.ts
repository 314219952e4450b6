/** Deletes the history of what ended. A purge that names no terminal state is refused before it is sent. */
import { DurableFunctions, type DurableFunctionsOptions } from '@functionary/durable-functions';

export async function run(options: DurableFunctionsOptions): Promise<string> {
  const durable = new DurableFunctions(options);
  await (await durable.start('HelloSequence')).result();
  const { instancesDeleted } = await durable.instances.purge({
    createdTimeFrom: '2020-01-01T00:00:00Z',
    runtimeStatus: ['Completed', 'Terminated'],
  });
  return `purged ${instancesDeleted}`;
}
