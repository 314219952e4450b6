/** A test of what takes thirty days, in milliseconds: the mock's clock skips what the client waits for. */
import { DurableFunctions } from '@functionary/durable-functions';
import { createMockServer } from '@functionary/mock-server';

export async function run(): Promise<string> {
  const world = createMockServer({ time: 'skip' }).world();
  world.durable.orchestrator('Reminder', function* ({ df }) {
    const due = new Date(df.currentUtcDateTime.getTime() + 30 * 24 * 3_600_000);
    yield df.createTimer(due);
    return `reminded on ${due.toISOString().slice(0, 10)}`;
  });
  const durable = new DurableFunctions(world.connect('durable-functions'));
  const reminder = await durable.start('Reminder');
  return String(await reminder.result());
}
