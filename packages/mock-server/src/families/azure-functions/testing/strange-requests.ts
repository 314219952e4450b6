import type { Table, TableOperation } from '../../../table.js';
import { demoSubscription } from '../state.js';

/** A number in [0, 1). */
type Random = () => number;

/** A request that may be anything. */
export interface StrangeRequest {
  readonly method: string;
  /** With mount and query. */
  readonly url: string;
  readonly init: RequestInit;
}

const names: Readonly<Record<string, readonly string[]>> = {
  subscriptionId: [demoSubscription, demoSubscription, 'other'],
  resourceGroupName: ['rg-test', 'RG-TEST', 'rg-other'],
  functionAppName: ['demo-app', 'Demo-App', 'no-app', 'made-app', 'a%2Fb'],
  slotName: ['staging', 'production', 'made', 'no%20slot'],
  functionName: ['HttpTrigger', 'httpecho', 'Made', 'nothing', 'a/b', ''],
  keyName: ['default', 'DEFAULT', '_master', 'made', 'x%20y', 'durabletask_extension'],
  keyType: ['functionKeys', 'systemkeys', 'masterKey', 'other'],
  keySet: ['keys', 'functionkeys', 'SystemKeys', 'other'],
  deploymentId: ['latest', 'LATEST', 'ab12'],
  logPath: ['application', 'application/functions/host', 'http', 'other'],
  tenantId: ['00000000-0000-0000-0000-000000000003', 'common', 'x'],
};

const scalars: readonly unknown[] = [
  ...[null, true, false, 0, -1, 2.5, '', 'x', 'default', 'production', 'staging', 'West Europe', '\ud800', [], {}],
  ...[{ a: 'b' }, { a: { b: 1 } }, [{ type: 'httpTrigger' }], [null], 'https://example.com/app.zip', 'x'.repeat(3000)],
];

const fields = [
  ...['location', 'kind', 'tags', 'identity', 'properties', 'name', 'value', 'input', 'targetSlot', 'preserveVnet'],
  ...['siteConfig', 'appSettings', 'config', 'files', 'test_data', 'language', 'isDisabled', 'bindings', 'state'],
  ...['enabled', 'serverFarmId', 'scmSiteAlsoStopped', 'WEBSITE_RUN_FROM_PACKAGE', 'SCM_LOGSTREAM_TIMEOUT', 'href'],
  ...['grant_type', 'client_id', 'client_secret', 'scope'],
];

const queries = [
  ...['isAsync=true', 'filter=a', 'code=demo-master-key', 'keyName=default', 'includeSlots=true', 'includeSlots=x'],
  ...['$skiptoken=x', '%24top=1', 'deployer=', 'deleteMetrics=x', 'api-version=1999-01-01', 'bogus=1'],
];
const keys = ['demo-master-key', 'demo-master-key', 'demo-function-key', 'demo-http-trigger-key', 'bad', ''];
const tokens = ['Bearer demo-token', 'Bearer demo-token', 'Bearer demo-token', 'Bearer bad', 'Basic YTpi', 'x'];
const otherTypes = ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/zip'];
const zip = Uint8Array.of(0x50, 0x4b, 3, 4);

/**
 * Makes requests of every operation, good, half good and senseless.
 *
 * @param ids of long work and deployments that are there
 */
export function createStrangeRequests(table: Table, random: Random, ids: () => readonly string[]) {
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(random() * from.length)]!;

  function makeFields(depth: number): Record<string, unknown> {
    const sent: Record<string, unknown> = random() < 0.6 && depth === 0 ? { location: 'West Europe', value: 'v' } : {};
    for (let left = Math.floor(random() * 5); left > 0; left -= 1) {
      sent[pick(fields)] = depth < 2 && random() < 0.4 ? makeFields(depth + 1) : pick(scalars);
    }
    return sent;
  }

  function makeBody(headers: Record<string, string>): BodyInit | null {
    const kind = random();
    if (kind < 0.15) return null;
    if (kind < 0.25) return zip;
    headers['content-type'] = kind < 0.4 ? pick(otherTypes) : 'application/json';
    if (kind < 0.32) {
      const form = Object.entries(makeFields(2)).map(([name, each]) => [name, String(each)]);
      return new URLSearchParams(form).toString();
    }
    return JSON.stringify(kind < 0.9 ? makeFields(0) : pick(scalars));
  }

  const makePath = ({ path }: TableOperation): string =>
    path.replace(/\{(\w+)\}/g, (_all, name: string) => (random() < 0.05 ? 'x' : pick(names[name] ?? ids())));

  return (): StrangeRequest => {
    const operation = pick(table.operations);
    const method = operation.anyMethod ? pick(['GET', 'POST', 'PUT', 'HEAD', 'TRACE']) : operation.method.toUpperCase();
    const headers: Record<string, string> = {};
    if (random() < 0.95) headers.authorization = pick(tokens);
    if (random() < 0.8) headers['x-functions-key'] = pick(keys);
    const body = method === 'GET' || method === 'HEAD' ? null : makeBody(headers);
    const asked = random() < 0.9 ? ['api-version=2025-05-01'] : [];
    if (random() < 0.3) asked.push(pick(queries), pick(queries));
    const { mount } = table.servers[operation.servers[0]!]!;
    const url = `/${mount.replace('{app}', pick(['demo-app', 'demo-app', 'DEMO-APP', 'demo-app-staging', 'no-app']))}`;
    const query = asked.length > 0 ? `?${asked.join('&')}` : '';
    return { method, url: `${url}${makePath(operation)}${query}`, init: { method, headers, body } };
  };
}
