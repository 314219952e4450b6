/** A password in, a client out: Keystone gives the token, its catalogue says where the engine is. */
import { keystone, Qinling, type QinlingOptions } from '@functionary/qinling';

export async function run({ authUrl, fetch, clock }: QinlingOptions & { authUrl: string }): Promise<string> {
  const auth = keystone({
    authUrl,
    username: 'demo',
    password: 'demo',
    userDomainId: 'default',
    projectName: 'demo',
    projectDomainId: 'default',
  });
  const qinling = await Qinling.connect({ auth, ...(fetch && { fetch }), ...(clock && { clock }) });
  const names: (string | null)[] = [];
  for await (const { name } of qinling.runtimes.list()) names.push(name);
  return `may use ${names.join(', ')}`;
}
