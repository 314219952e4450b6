/** A function from a zip, and its first run. */
import { Qinling, type QinlingOptions } from '@functionary/qinling';
import { strToU8, zipSync } from 'fflate';

const source = `
def main(name='World', **kwargs):
    print('Hello, %s!' % name)
    return 'Hello, %s' % name
`;

export async function run(options: QinlingOptions): Promise<string> {
  const qinling = new Qinling(options);
  const runtime = await qinling.runtimes.list().first();
  const { id } = await qinling.functions.create({
    name: 'hello_world',
    runtime_id: runtime!.id,
    entry: 'hello_world.main',
    package: zipSync({ 'hello_world.py': strToU8(source) }),
  });
  const { output, execution } = await qinling.executions.run<string>(id, { name: 'functionary' });
  return `${output}; it printed ${JSON.stringify(await qinling.executions.log(execution.id))}`;
}
