import { describe, expect, test, vi } from 'vitest';
import { DeploymentFailedError } from './deploy-error.js';
import { Kudu } from './kudu.js';
import { createReset, type Script, START_OF_TIME, scriptFetch } from './testing/scripted-fetch.js';

function open(script: Script, options: Partial<ConstructorParameters<typeof Kudu>[0]> = {}) {
  const network = scriptFetch(script);
  const kudu = new Kudu({ baseUrl: 'https://scm.example/x', credential: 'token', ...network.options, ...options });
  return { ...network, kudu };
}

const zip = new TextEncoder().encode('PK demo');
const LOCATION = 'https://scm.example/x/api/deployments/latest?deployer=ZipDeploy&time=2026-01-15_12-00-00Z';
const OWN_MESSAGE = 'Deployed by functionary 0000000000000000';

const deployment = (more: object = {}) => ({
  id: 'abc',
  status: 4,
  status_text: '',
  complete: true,
  message: OWN_MESSAGE,
  received_time: new Date(START_OF_TIME).toISOString(),
  ...more,
});
const begun = (headers: object = {}) =>
  new Response(null, { status: 202, headers: { location: LOCATION, 'retry-after': '5', ...headers } });
const underWay = () => [202, deployment({ id: null, status: 1, complete: false, progress: 'Building' })] as const;

describe('deployZip', () => {
  test('sends the file, follows Location, and gives the deployment', async () => {
    const { kudu, requests, slept } = open([begun(), underWay(), [200, deployment()]]);
    const params = { author: 'Ada', message: 'v1', clean: true };
    expect(await kudu.deployZip(zip, params)).toEqual(deployment());
    expect(requests.map(({ url }) => url)).toEqual([
      'https://scm.example/x/api/zipdeploy?isAsync=true&author=Ada&message=v1&clean=true',
      LOCATION,
      LOCATION,
    ]);
    expect(requests[0]).toMatchObject({ method: 'POST', text: 'PK demo' });
    expect(requests[0]?.headers.get('content-type')).toBe('application/zip');
    for (const { headers } of requests) expect(headers.get('authorization')).toBe('Bearer token');
    // What the service asks for holds from the first answer on.
    expect(slept).toEqual([5000, 1000]);
  });

  test('looks at the latest deployment where the answer came at its end', async () => {
    const { kudu, requests } = open([new Response('some text'), deployment()]);
    expect(await kudu.deployZip(zip)).toEqual(deployment());
    expect(requests[0]?.target).toBe(`/x/api/zipdeploy?isAsync=true&message=${OWN_MESSAGE.replaceAll(' ', '%20')}`);
    expect(requests[1]?.line).toBe('GET /x/api/deployments/latest');
  });

  test('says why it failed, and where the log is', async () => {
    const failed = deployment({ status: 3, status_text: 'no host.json', log_url: 'https://scm.example/log' });
    const { kudu } = open([begun(), failed]);
    const error = await kudu.deployZip(zip).catch((caught) => caught);
    expect(error).toBeInstanceOf(DeploymentFailedError);
    expect(error).toMatchObject({ deploymentId: 'abc', statusText: 'no host.json', deployment: failed });
    expect(error.message).toBe('deployment abc failed: no host.json; its log is at https://scm.example/log');
  });

  test('waits for the upload and the deployment together no longer than deadlineMs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const slowly = async () => {
        await new Promise((resolve) => setTimeout(resolve, 40_000));
        return begun();
      };
      const { kudu } = open(slowly, { clock: { now: () => START_OF_TIME, sleep: () => new Promise(() => {}) } });
      const failure = kudu.deployZip(zip, {}, { deadlineMs: 60_000 }).catch((caught) => caught);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await Promise.race([failure, 'nothing yet'])).toMatchObject({
        name: 'DeadlineExceededError',
        deadlineMs: 60_000,
      });
    } finally {
      vi.useRealTimers();
    }
  });

  test('keeps to the headers that it was begun with', async () => {
    const { kudu, requests } = open([begun(), [200, deployment()]]);
    const poller = await kudu.beginDeployZip(zip, {}, { headers: { 'x-mine': '1' }, retry: false });
    await poller.result();
    expect(requests.map(({ headers }) => headers.get('x-mine'))).toEqual(['1', '1']);
  });

  test('sends a stream with its size, once, and tells how far it is', async () => {
    const { kudu, requests } = open([createReset()]);
    const told: unknown[] = [];
    const stream = new Blob([zip]).stream();
    const options = { zipSize: zip.length, onProgress: (progress: unknown) => told.push(progress) };
    await expect(kudu.beginDeployZip(stream, {}, options)).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers.get('content-length')).toBe('7');
    expect(told.at(-1)).toEqual({ sentBytes: 7, totalBytes: 7 });
  });

  test('that is in the way of another is a ConflictError in its words', async () => {
    const words = 'There is a deployment currently in progress. Please try again when it completes.';
    const { kudu, requests } = open([new Response(words, { status: 409 })]);
    const error = await kudu.deployZip(zip).catch((caught) => caught);
    expect(error.name).toBe('ConflictError');
    expect(error.message).toContain(words);
    expect(requests).toHaveLength(1);
  });

  test.each([[5], ['PK'], [null]])('refuses %j before anything is sent', async (file) => {
    const { kudu, requests } = open([]);
    await expect(kudu.deployZip(file as never)).rejects.toMatchObject({ parameter: 'zip' });
    expect(requests).toHaveLength(0);
  });
});

describe('a lost answer', () => {
  const other = deployment({ id: 'other', message: 'another' });
  const lines = (requests: readonly { readonly method: string; readonly url: string }[]) =>
    requests.map(({ method, url }) => `${method} ${new URL(url).pathname.slice(2)}`);

  test('is made up for by the deployment with its message', async () => {
    const { kudu, requests } = open([createReset(), [200, [other, deployment()]], other, deployment()]);
    expect(await kudu.deployZip(zip)).toEqual(deployment());
    expect(lines(requests)).toEqual([
      'POST /api/zipdeploy',
      'GET /api/deployments',
      'GET /api/deployments/latest',
      'GET /api/deployments/abc',
    ]);
  });

  test('is made up for by one that is under way, and not in the list yet', async () => {
    const { kudu, requests } = open([createReset(), [200, [other]], underWay(), underWay(), deployment()]);
    expect(await kudu.deployZip(zip)).toEqual(deployment());
    expect(lines(requests).slice(3)).toEqual(['GET /api/deployments/latest', 'GET /api/deployments/latest']);
  });

  test('of a file that did not arrive has it sent again', async () => {
    const { kudu, requests } = open([createReset(), [200, []], [404], begun(), deployment()]);
    expect(await kudu.deployZip(zip)).toEqual(deployment());
    expect(requests[3]).toMatchObject({ method: 'POST', text: 'PK demo', target: requests[0]?.target });
  });

  test('whose deployment is in the way of the next attempt is made up for', async () => {
    const conflict = new Response('in progress', { status: 409 });
    const { kudu } = open([createReset(), [200, []], [404], conflict, [200, []], underWay(), deployment()]);
    expect(await kudu.deployZip(zip)).toEqual(deployment());
  });

  describe("with the caller's own message", () => {
    const same = (ms: number) =>
      deployment({ message: 'v1', received_time: new Date(START_OF_TIME + ms).toISOString() });
    const dated = (body: unknown) =>
      Response.json(body, { headers: { date: new Date(START_OF_TIME + 2000).toUTCString() } });

    test('is made up for by one that was received since', async () => {
      const { kudu } = open([createReset(), dated([same(2000)]), dated(same(2000)), same(2000)]);
      expect(await kudu.deployZip(zip, { message: 'v1' })).toEqual(same(2000));
    });

    test('is not made up for by an older one', async () => {
      const { kudu, requests } = open([
        createReset(),
        dated([same(-60_000)]),
        dated(same(-60_000)),
        begun(),
        same(3000),
      ]);
      expect(await kudu.deployZip(zip, { message: 'v1' })).toEqual(same(3000));
      expect(requests[3]?.method).toBe('POST');
    });

    test('leaves it open where the server does not tell the time', async () => {
      const { kudu, requests } = open([createReset(), [200, [same(0)]], same(0)]);
      await expect(kudu.deployZip(zip, { message: 'v1' })).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
      expect(requests).toHaveLength(3);
    });
  });
});

describe('a poller', () => {
  test('gives each status as it is seen', async () => {
    const { kudu } = open([begun(), underWay(), deployment()]);
    const poller = await kudu.beginDeployZip(zip);
    const seen: number[] = [];
    for await (const { status } of poller) seen.push(status);
    expect(seen).toEqual([1, 4]);
    expect(await poller.result()).toMatchObject({ id: 'abc' });
  });

  test('is resumed from its JSON', async () => {
    const first = open([begun()]);
    const saved = JSON.parse(JSON.stringify(await first.kudu.beginDeployZip(zip)));
    expect(JSON.stringify(saved)).not.toContain('token');
    const { kudu, requests } = open([underWay(), deployment()]);
    expect(await kudu.resumeDeployment(saved).result()).toEqual(deployment());
    expect(requests[0]?.url).toBe(LOCATION);
    expect(() => kudu.resumeDeployment({ kind: 'job' })).toThrow(expect.objectContaining({ parameter: 'saved' }));
  });

  test('looks at home where the service says to look elsewhere', async () => {
    const { kudu, requests } = open([begun({ location: 'https://elsewhere.example/latest' }), deployment()]);
    await kudu.deployZip(zip);
    expect(requests[1]?.url).toBe('https://scm.example/x/api/deployments/latest');
    expect(requests[1]?.headers.get('authorization')).toBe('Bearer token');
  });

  test('by id goes on until the deployment says that it has ended', async () => {
    const open200 = deployment({ complete: false, status: 2 });
    const { kudu } = open([open200, deployment()]);
    expect(await kudu.resumeDeployment({ kind: 'deployment', deploymentId: 'abc' }).result()).toEqual(deployment());
  });

  test('refuses what is no deployment', async () => {
    const { kudu } = open([begun(), { hello: 1 }]);
    await expect(kudu.deployZip(zip)).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });
});

test('deployments are listed and shown', async () => {
  const { kudu, requests } = open([[200, [deployment()]], deployment(), [200, {}]]);
  expect(await kudu.deployments.list()).toEqual([deployment()]);
  expect(await kudu.deployments.get('latest')).toEqual(deployment());
  await expect(kudu.deployments.list()).rejects.toMatchObject({ name: 'InvalidResponseError' });
  expect(requests.map(({ line }) => line)).toEqual([
    'GET /x/api/deployments',
    'GET /x/api/deployments/latest',
    'GET /x/api/deployments',
  ]);
});

test('a user and a password of the publishing profile are sent as they are', async () => {
  const credential = { username: '$demo-app', password: 'demo-password' };
  const { kudu, requests } = open([deployment()], { credential });
  await kudu.deployments.get('latest');
  expect(requests[0]?.headers.get('authorization')).toBe(`Basic ${btoa('$demo-app:demo-password')}`);
  expect(JSON.stringify(kudu)).not.toContain('demo-password');
});

test('logs are followed by folder, whose slashes stay', async () => {
  const log = () => new Response('one\n', { headers: { 'content-type': 'text/plain' } });
  const { kudu, requests } = open([log(), log(), log()]);
  for await (const { text } of kudu.streamLogs()) expect(text).toBe('one');
  for await (const _ of kudu.streamLogs({ path: '/' }));
  for await (const _ of kudu.streamLogs({ path: '/application/functions/function/My Fn/', filter: 'a b' }));
  expect(requests.map(({ line }) => line)).toEqual([
    'GET /x/api/logstream',
    'GET /x/api/logstream',
    'GET /x/api/logstream/application/functions/function/My%20Fn?filter=a%20b',
  ]);
});
