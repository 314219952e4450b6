import { type Clock, keystone, Qinling } from '@functionary/qinling';
import { strToU8, zipSync } from 'fflate';
import { say } from './say.js';

const source = `
def main(name='World', **kwargs):
    print('Hello, %s!' % name)
    return 'Hello, %s' % name
`;

/** What the tour needs of the installation. */
export interface QinlingTour {
  readonly authUrl: string;
  /** The world's clock, which skips whatever is waited for. */
  readonly clock: Clock;
}

/** A function of OpenStack's engine, from a token to a job that fires. */
export async function tourQinling({ authUrl, clock }: QinlingTour): Promise<void> {
  say.title('qinling');
  const logIn = (name: string) =>
    Qinling.connect({
      clock,
      auth: keystone({ authUrl, username: name, password: name, projectName: 'demo' }),
    });
  const qinling = await logIn('demo');
  say.did(`took a token from Keystone, and found the engine in its catalogue: ${qinling.baseUrl}`);

  const admin = await logIn('admin');
  const { id: runtime_id } = await admin.runtimes.create({ name: 'tour', image: 'openstackqinling/python3-runtime' });
  const { name, status } = await qinling.runtimes.waitUntilAvailable(runtime_id);
  say.did(`made the runtime ${name} as an administrator, and waited until it was ${status}`);

  const { id: function_id, code } = await qinling.functions.create({
    name: 'hello_world',
    runtime_id,
    entry: 'hello_world.main',
    package: zipSync({ 'hello_world.py': strToU8(source) }),
  });
  const md5sum = code.source === 'package' ? code.md5sum : undefined;
  const { byteLength } = await qinling.functions.download(function_id);
  say.did(`uploaded a function in a zip of md5 ${md5sum}, and fetched its ${byteLength} bytes again`);

  const { output, execution } = await qinling.executions.run(function_id, { name: 'foo' });
  const log = await qinling.executions.log(execution.id);
  say.did(`ran it: it gave ${JSON.stringify(output)} and printed ${JSON.stringify(log?.split('\n')[1])}`);

  const poller = await qinling.executions.create({ function_id, input: { name: 'bar' }, sync: false });
  say.did(`ran it in the background, and polled until it gave ${JSON.stringify((await poller.result()).output)}`);

  const { version_number } = await qinling.versions.create(function_id, { description: 'ready for production' });
  await qinling.aliases.create({ name: 'hello-production', function_id, function_version: version_number });
  const pinned = await qinling.executions.run({ function_alias: 'hello-production' });
  say.did(`made version ${version_number}, and ran it by the alias ${pinned.execution.function_alias}`);

  const { webhook_url } = await qinling.webhooks.create({ function_alias: 'hello-production' });
  const { execution_id } = await qinling.webhooks.invoke(webhook_url, { name: 'webhook' });
  const called = await qinling.executions.poller(execution_id).result();
  say.did(`called its webhook without a token; it gave ${JSON.stringify(called.output)}`);

  const job = await qinling.jobs.create({ name: 'every-minute', function_id, pattern: '* * * * *', count: 5 });
  const done = await qinling.jobs.waitUntilDone(job.id, { intervalMs: 60_000 });
  const runs = qinling.executions.list({ description: `Created by Job ${job.id}` });
  say.did(
    `made a job for every minute: it ran ${(await runs.toArray({ limit: 10 })).length} times and is ${done.status}`,
  );
}
