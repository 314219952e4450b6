/** Code that does not change under one's feet: a version of the function, and an alias that points at it. */
import { Qinling, type QinlingOptions } from '@functionary/qinling';
import { publish } from './publish.js';

export async function run(options: QinlingOptions): Promise<string> {
  const qinling = new Qinling(options);
  const function_id = await publish(qinling);
  const version = await qinling.versions.create(function_id, { description: 'ready for production' });
  const { name } = await qinling.aliases.create({
    name: 'hello-production',
    function_id,
    function_version: version.version_number,
  });
  const { execution } = await qinling.executions.run({ function_alias: name });
  return `${name} runs version ${execution.function_version}`;
}
