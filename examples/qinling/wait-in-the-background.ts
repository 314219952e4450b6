/** A long execution: begun without waiting, its end polled for, by another process if need be. */
import { Qinling, type QinlingOptions } from '@functionary/qinling';
import { publish } from './publish.js';

export async function run(options: QinlingOptions): Promise<string> {
  const qinling = new Qinling(options);
  const function_id = await publish(qinling);
  const poller = await qinling.executions.create({ function_id, input: { name: 'later' }, sync: false });
  const saved = JSON.stringify(poller);
  const { output } = await qinling.executions.resume(JSON.parse(saved)).result({ deadlineMs: 60_000 });
  return `it gave ${output}`;
}
