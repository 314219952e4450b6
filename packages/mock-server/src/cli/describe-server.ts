import type { MockServer } from '../mock-server.js';
import type { World } from '../world.js';

/** What a program needs to use a listening mock; `--json` prints it in one line. */
export interface ServerDescription {
  readonly url: string;
  /** By the mount's path, e.g. `azure/apps/demo-app`. */
  readonly mounts: Readonly<Record<string, string>>;
  /** By family. */
  readonly credentials: Readonly<Record<string, unknown>>;
}

/** The app that templates of mounts stand for. */
const demoApp = 'demo-app';

/** What lets one in at Resource Manager, the demo app, its Kudu and Entra. */
function describeAzure(world: World) {
  const { token, tenantId, clientId, clientSecret, functionKey, masterKey, ...ids } = world.connect('azure-functions');
  const { subscriptionId, resourceGroupName, functionAppName } = ids;
  const where = { subscriptionId, resourceGroupName, functionAppName };
  return { ...where, token, tenantId, clientId, clientSecret, functionKey, masterKey };
}

/** Where the families are, and what lets one in. */
export function describeServer(mock: MockServer, url: string): ServerDescription {
  const mounts = mock.mounts.map((template) => template.replace('{app}', demoApp));
  const world = mock.worlds.get('default')!;
  return {
    url,
    mounts: Object.fromEntries(mounts.map((mount) => [mount, `${url}/${mount}`])),
    credentials: {
      'durable-functions': { systemKey: world.durable.systemKey },
      'azure-functions': describeAzure(world),
      qinling: {
        tokens: { admin: 'admin-token', demo: 'demo-token', alt: 'alt-token' },
        ...{ user: 'demo', password: 'demo', project: 'demo' },
      },
      'aeontel-functions': {
        tokens: { secret: 'sec_demo', public: 'pub_demo', other: 'sec_other', member: 'tok_member' },
        workspace: 'wsp_demo',
      },
    },
  };
}

/** The lines that a person reads once the server is up. */
export function writeBanner(description: ServerDescription, hasDemo: boolean): string {
  const { url, mounts, credentials } = description;
  const { systemKey } = credentials['durable-functions'] as { systemKey: string };
  const azure = credentials['azure-functions'] as Readonly<Record<string, string>>;
  const lines = [
    `functionary-mock listens on ${url}${hasDemo ? ', with the demo world' : ''}`,
    '',
    '  durable-functions',
    `    base URL    ${mounts[`azure/apps/${demoApp}`]}`,
    `    system key  ${systemKey}`,
    '  azure-functions',
    `    management  ${mounts['azure/management']}, token ${azure.token}`,
    `    app         ${mounts[`azure/apps/${demoApp}`]}`,
    ...(azure.functionKey === ''
      ? []
      : [`    keys        ${azure.functionKey} (functions), ${azure.masterKey} (master)`]),
    `    Kudu        ${mounts[`azure/scm/${demoApp}`]}`,
    `    Entra       ${mounts['azure/login']}, tenant ${azure.tenantId}`,
    `    client      ${azure.clientId}, secret ${azure.clientSecret}`,
    '  qinling',
    `    base URL    ${mounts['openstack/function-engine']}`,
    `    identity    ${mounts['openstack/identity']}/v3`,
    '    tokens      admin-token, demo-token, alt-token; user demo, password demo',
    '  aeontel-functions',
    `    base URL    ${mounts.aeontel}`,
    '    tokens      sec_demo, pub_demo, sec_other, tok_member; workspace wsp_demo',
    '  control',
    `    base URL    ${url}/_mock`,
    '',
    'Stop it with Ctrl+C.',
  ];
  return `${lines.join('\n')}\n`;
}
