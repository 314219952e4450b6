import { describe, expect, it } from 'vitest';
import type { Family } from '../family.js';
import type { Table, TableOperation, TableServer } from '../table.js';
import { createRouter, splitPath } from './router.js';

function operation(id: string, method: string, path: string, more: Partial<TableOperation> = {}): TableOperation {
  return { id, method, path, servers: [0], parameters: [], responses: {}, secrets: [], ...more };
}

function family(name: string, servers: TableServer[], operations: TableOperation[], hosts: string[] = []): Family {
  const table: Table = { family: name, servers, operations };
  return { name, table, hosts } as unknown as Family;
}

const durable = family(
  'durable-functions',
  [
    {
      url: 'https://{app}.azurewebsites.net{prefix}',
      mount: 'azure/apps/{app}',
      caseInsensitive: true,
      variables: { app: { default: 'demo-app' }, prefix: { default: '/hooks', enum: ['/hooks', '/keyless'] } },
    },
  ],
  [
    operation('list', 'GET', '/instances'),
    operation('get', 'GET', '/instances/{instanceId}'),
    operation('raise', 'POST', '/instances/{instanceId}/raiseEvent/{eventName}'),
    operation('primary', 'GET', '/makePrimary', { anyMethod: true }),
  ],
  ['{app}.azurewebsites.net'],
);

const app = family(
  'azure-functions',
  [{ url: 'https://{app}.azurewebsites.net', mount: 'azure/apps/{app}', caseInsensitive: true, variables: {} }],
  [operation('invoke', 'GET', '/api/{route}', { catchAll: 'route', anyMethod: true })],
);

const engine = family(
  'qinling',
  [{ url: 'http://{host}:7070', mount: 'openstack/function-engine', caseInsensitive: false, variables: {} }],
  [
    operation('root', 'GET', '/'),
    operation('redirect', 'GET', '/v1'),
    operation('apiRoot', 'GET', '/v1/'),
    operation('runtimes', 'GET', '/v1/runtimes'),
    operation('slashed', 'GET', '/slashed/'),
  ],
);

const router = createRouter([durable, app, engine]);

function route(method: string, path: string) {
  const segments = splitPath(path);
  const entered = router.byPath(segments);
  if (!entered) return undefined;
  const routed = router.route(entered.mount, segments.slice(entered.mount.length), method);
  if (!routed.found) return { speaker: routed.family.name, allowed: routed.allowed };
  return {
    id: routed.route.operation.id,
    path: routed.path,
    variables: { ...entered.variables, ...routed.route.variables },
  };
}

describe('router', () => {
  it.each([
    ['GET', '/azure/apps/demo-app/hooks/instances', 'list', {}],
    ['GET', '/azure/apps/demo-app/hooks/instances/', 'list', {}],
    ['GET', '/azure/apps/demo-app/HOOKS/Instances/AbC', 'get', { instanceId: 'AbC' }],
    ['GET', '/azure/apps/demo-app/keyless/instances/a%2Fb%20c', 'get', { instanceId: 'a/b c' }],
    ['GET', '/azure/apps/demo-app/hooks/instances/50%', 'get', { instanceId: '50%' }],
    ['POST', '/azure/apps/demo-app/hooks/instances/a/RAISEEVENT/b', 'raise', { instanceId: 'a', eventName: 'b' }],
    ['PATCH', '/azure/apps/demo-app/hooks/makeprimary', 'primary', {}],
    ['PUT', '/azure/apps/demo-app/api/a/b%20c', 'invoke', { route: 'a/b c' }],
    ['GET', '/azure/apps/demo-app/api', 'invoke', { route: '' }],
    ['GET', '/openstack/function-engine', 'root', {}],
    ['GET', '/openstack/function-engine/', 'root', {}],
    ['GET', '/openstack/function-engine/v1/runtimes/', 'runtimes', {}],
    ['GET', '/openstack/function-engine/v1', 'redirect', {}],
    ['GET', '/openstack/function-engine/v1/', 'apiRoot', {}],
    ['GET', '/openstack/function-engine/slashed', 'slashed', {}],
    ['PUT', '/azure/apps/demo-app/api/a/b/', 'invoke', { route: 'a/b' }],
    ['PUT', '/azure/apps/demo-app/api/', 'invoke', { route: '' }],
  ])('%s %s is %s', (method, path, id, parameters) => {
    expect(route(method, path)).toMatchObject({ id, path: parameters });
  });

  it('reads the variables of mount and server', () => {
    expect(route('GET', '/azure/apps/other/keyless/instances')).toMatchObject({
      variables: { app: 'other', prefix: '/keyless' },
    });
  });

  it.each([
    ['POST', '/azure/apps/demo-app/hooks/instances/a', 'durable-functions', ['GET']],
    ['GET', '/azure/apps/demo-app/hooks/nothing', 'durable-functions', []],
    ['GET', '/azure/apps/demo-app/elsewhere', 'azure-functions', []],
    ['GET', '/azure/apps/demo-app/hooks/instances//raiseEvent', 'durable-functions', []],
    ['GET', '/openstack/function-engine/V1/runtimes', 'qinling', []],
    ['GET', '/openstack/function-engine/v1/runtimes//', 'qinling', []],
    ['POST', '/openstack/function-engine/v1/', 'qinling', ['GET']],
  ])('%s %s leads nowhere, and %s says so', (method, path, speaker, allowed) => {
    expect(route(method, path)).toEqual({ speaker, allowed });
  });

  it('knows no mount outside its own', () => {
    expect(route('GET', '/elsewhere/x')).toBeUndefined();
    expect(route('GET', '/azure/apps')).toBeUndefined();
  });

  it('finds mounts by their real hosts', () => {
    expect(router.byHost('demo-app.azurewebsites.net:443')?.variables).toEqual({ app: 'demo-app' });
    expect(router.byHost('a.b.azurewebsites.net')).toBeUndefined();
    expect(router.byHost('localhost:4010')).toBeUndefined();
  });

  it('refuses two operations in one place', () => {
    const twice = family(
      'twice',
      [...engine.table.servers],
      [operation('a', 'GET', '/x'), operation('b', 'GET', '/x')],
    );
    expect(() => createRouter([twice])).toThrow('b and a have the same path and method');
  });
});
