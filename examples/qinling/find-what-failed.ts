/** What went wrong lately: filters with operators, and the error of a function as an error. */
import { ExecutionFailedError, Qinling, type QinlingOptions } from '@functionary/qinling';
import { publish } from './publish.js';

export async function run(options: QinlingOptions): Promise<string> {
  const qinling = new Qinling(options);
  const function_id = await publish(qinling, 'broken.main');
  const said = await qinling.executions.run(function_id).catch((error: unknown) => {
    if (!(error instanceof ExecutionFailedError)) throw error;
    return error.output;
  });
  const failed = qinling.executions.list({ function_id, status: { in: ['failed', 'error'] } });
  return `${(await failed.toArray({ limit: 100 })).length} failed: ${said}`;
}
