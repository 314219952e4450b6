/** A person approves: an orchestration waits for an event, and goes on with its payload. */
import { DurableFunctions, type DurableFunctionsOptions, GoneError } from '@functionary/durable-functions';

export async function run(options: DurableFunctionsOptions): Promise<string> {
  const durable = new DurableFunctions(options);
  const approval = await durable.start('WaitForApproval');
  await approval.raiseEvent('approval', { approved: true, by: 'ana' });
  const output = await approval.result();
  try {
    await approval.raiseEvent('approval', { approved: false, by: 'too late' });
  } catch (error) {
    if (!(error instanceof GoneError)) throw error;
  }
  return `approved with ${JSON.stringify(output)}`;
}
