import { type Clock, Qinling } from '@functionary/qinling';
import { say } from './say.js';

/** A token from Keystone, then the runtimes that it may see. */
export async function tourQinling({ authUrl, clock }: { authUrl: string; clock: Clock }): Promise<void> {
  say.title('qinling');
  const domain = { id: 'default' };
  const qinling = await Qinling.connect({
    authUrl,
    clock,
    auth: {
      identity: { methods: ['password'], password: { user: { name: 'demo', domain, password: 'demo' } } },
      scope: { project: { name: 'demo', domain } },
    },
  });
  say.did(`took a token from Keystone, and found the engine in its catalogue: ${qinling.baseUrl}`);
  const names: string[] = [];
  for await (const { name, status } of qinling.runtimes.list()) names.push(`${name} (${status})`);
  say.did(`listed the runtimes that the project may use: ${names.join(', ')}`);
}
