import { type Clock, Qinling } from '@functionary/qinling';
import { say } from './say.js';

/** A token from Keystone, then the runtimes that it may see. */
export async function tourQinling({ identity, clock }: { identity: string; clock: Clock }): Promise<void> {
  say.title('qinling');
  const { token, endpoint } = await Qinling.issueToken({ identity, user: 'demo', password: 'demo', project: 'demo' });
  const qinling = new Qinling({ baseUrl: endpoint, token, clock });
  const names: string[] = [];
  for await (const runtime of qinling.runtimes.list()) names.push(`${runtime.name} (${runtime.status})`);
  say.did(`took a token from Keystone, found the engine in its catalogue, and listed the runtimes: ${names.join(', ')}`);
}
