/** Signals an entity, and reads the state that it keeps. */
import { DurableFunctions, type DurableFunctionsOptions } from '@functionary/durable-functions';

export async function run(options: DurableFunctionsOptions): Promise<string> {
  const durable = new DurableFunctions(options);
  await durable.entities.signal('Counter', 'steps', 5, { op: 'add' });
  await durable.entities.signal('Counter', 'steps', 37, { op: 'add' });
  const steps = await durable.entities.read<number>('Counter', 'steps');
  return `the counter stands at ${steps}`;
}
