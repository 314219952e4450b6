import { describe, expect, it } from 'vitest';
import type { World } from '../../../../world.js';
import { appUrl, ask, bearer, openApp, siteUrl, startAt } from '../../testing/open-app.js';

const master = 'demo-master-key';

async function told(world: World, method: string, path: string, body?: unknown, key: string = master) {
  const answer = await ask(world, method, path, key, body);
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return { status: answer.status, body: isJson ? JSON.parse(text) : text };
}

describe('the administration API', () => {
  const everything: [method: string, path: string, body?: unknown][] = [
    ['GET', '/admin/host/status'],
    ['POST', '/admin/host/restart'],
    ['POST', '/admin/functions/HttpTrigger', { input: '' }],
    ...['/admin/functions/HttpTrigger/keys', '/admin/host/keys'].flatMap((path): [string, string, unknown?][] => [
      ['GET', path],
      ['GET', `${path}/default`],
      ['POST', `${path}/default`],
      ['PUT', `${path}/default`, { value: 'v' }],
      ['DELETE', `${path}/default`],
    ]),
  ];

  it.each(everything)('%s %s wants the master key', async (method, path, body) => {
    const world = openApp();
    const before = world.azure.keys();
    const refused = async (key: string | undefined) => {
      const answer = await ask(world, method, path, key, body);
      return [answer.status, answer.headers.get('content-type'), await answer.text()];
    };
    expect(await refused(undefined)).toEqual([401, null, '']);
    expect(await refused('wrong')).toEqual([401, null, '']);
    expect(await refused('demo-http-trigger-key')).toEqual([401, null, '']);
    expect(await refused('demo-function-key')).toEqual([403, 'text/html', '']);
    expect(await refused('demo-system-key')).toEqual([403, 'text/html', '']);
    expect(world.azure.keys()).toEqual(before);
    expect((await ask(world, method, path, master, body)).ok).toBe(true);
  });

  it('takes the token that Resource Manager gives for this host, while it is good', async () => {
    const world = openApp();
    world.azure.apps.put({ app: 'other-app' });
    const token = await (
      await world.fetch(`${siteUrl}/functions/admin/token?api-version=2025-05-01`, { headers: bearer })
    ).json();
    const statusOf = async (app: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await world.fetch(`https://${app}.azurewebsites.net/admin/host/status`, { headers })).status;
    };
    expect([await statusOf('demo-app'), await statusOf('other-app')]).toEqual([200, 401]);
    await world.clock.advance('1d');
    expect(await statusOf('demo-app')).toBe(401);
    expect((await world.fetch(`${appUrl}/admin/host/status`, { headers: bearer })).status).toBe(401);
  });

  it("is not there for a stopped app, but for the platform's page", async () => {
    const world = openApp();
    world.azure.apps.put({ state: 'Stopped' });
    for (const [method, path, body] of [...everything, ['GET', '/admin/host/ping', undefined] as const]) {
      const answer = await ask(world, method, path, master, body);
      expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('is stopped')]);
    }
  });
});

describe('the host', () => {
  it('shows how it stands, and since when', async () => {
    const world = openApp();
    await world.clock.advance('2m');
    expect(await told(world, 'GET', '/admin/host/status')).toMatchObject({
      status: 200,
      body: { id: 'demo-app', state: 'Running', processUptime: 120_000, functionAppContentEditingState: 'Allowed' },
    });
    expect(await told(world, 'POST', '/admin/host/restart')).toMatchObject({
      status: 200,
      body: { isSelfHost: false },
    });
    expect(await told(world, 'GET', '/admin/host/status')).toMatchObject({ body: { processUptime: 0 } });
  });

  it('answers a ping from anybody', async () => {
    const answer = await ask(openApp(), 'GET', '/admin/host/ping');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('keys through the host', () => {
  it.each([
    ['/admin/functions/httptrigger/keys', '/admin/functions/HttpTrigger/keys'],
    ['/admin/host/Keys', '/admin/host/keys'],
    ['/admin/host/functionkeys', '/admin/host/functionkeys'],
    ['/admin/host/systemkeys', '/admin/host/systemkeys'],
  ])('%s: listed, made, shown, changed and deleted', async (path, linked) => {
    const world = openApp();
    const listed = await told(world, 'GET', path);
    expect(listed).toMatchObject({ status: 200, body: { links: [{ rel: 'self', href: `${appUrl}${linked}` }] } });
    expect(listed.body.keys).toHaveLength(1);
    const rendered = { name: 'Mine', value: 'v1', links: [{ rel: 'self', href: `${appUrl}${linked}/Mine` }] };
    expect(await told(world, 'PUT', `${path}/Mine`, { name: 'Mine', value: 'v1' })).toEqual({
      status: 201,
      body: rendered,
    });
    expect(await told(world, 'PUT', `${path}/mine`, { Value: 'v2' })).toEqual({
      status: 200,
      body: { ...rendered, value: 'v2' },
    });
    expect(await told(world, 'GET', `${path}/MINE`)).toEqual({ status: 200, body: { ...rendered, value: 'v2' } });
    const generated = await told(world, 'POST', `${path}/Mine`);
    expect(generated).toMatchObject({ status: 200, body: { name: 'Mine' } });
    expect(generated.body.value).toMatch(/^[\w-]{54}==$/);
    expect((await told(world, 'POST', `${path}/New`)).status).toBe(201);
    expect((await told(world, 'GET', path)).body.keys.map((each: { name: string }) => each.name)).toEqual([
      ...listed.body.keys.map((each: { name: string }) => each.name),
      'Mine',
      'New',
    ]);
    expect(await told(world, 'DELETE', `${path}/mine`)).toEqual({ status: 204, body: '' });
    expect(await told(world, 'DELETE', `${path}/mine`)).toEqual({ status: 404, body: '' });
    expect(await told(world, 'GET', `${path}/mine`)).toEqual({ status: 404, body: '' });
  });

  it('have effect at once: the old value opens nothing, the new one does', async () => {
    const world = openApp();
    const { body } = await told(world, 'POST', '/admin/functions/HttpTrigger/keys/default');
    expect((await ask(world, 'GET', '/api/HttpTrigger', 'demo-http-trigger-key')).status).toBe(401);
    expect((await ask(world, 'GET', '/api/HttpTrigger', body.value)).status).toBe(200);
  });

  it.each(['{}', '{"value":""}', '{"value":null}', '{"value":7}', '[]', 'no json', ''])(
    'refuse the body %j',
    async (body) => {
      const answer = await ask(openApp(), 'PUT', '/admin/host/keys/mine', master, body);
      expect([answer.status, await answer.text()]).toEqual([400, 'Invalid key value']);
    },
  );

  it('hold the master key by its name alone, which cannot be deleted', async () => {
    const world = openApp();
    expect(JSON.stringify((await told(world, 'GET', '/admin/host/systemkeys')).body)).not.toContain(master);
    expect(await told(world, 'GET', '/admin/host/systemkeys/_Master')).toMatchObject({
      status: 200,
      body: { name: '_master', value: master },
    });
    expect((await told(world, 'GET', '/admin/host/functionkeys/_master')).status).toBe(404);
    expect(await told(world, 'DELETE', '/admin/host/systemkeys/_master')).toEqual({
      status: 400,
      body: 'Cannot delete System Key.',
    });
    expect(await told(world, 'PUT', '/admin/host/systemkeys/_master', { value: 'other' })).toMatchObject({
      status: 200,
      body: { name: '_master', value: 'other' },
    });
    expect((await told(world, 'GET', '/admin/host/status')).status).toBe(401);
    const { body } = await told(world, 'POST', '/admin/host/systemkeys/_master', undefined, 'other');
    expect((await told(world, 'GET', '/admin/host/status', undefined, body.value)).status).toBe(200);
    expect(world.azure.keys().systemKeys).not.toHaveProperty('_master');
  });

  it.each([
    ['GET', '/admin/functions/Nothing/keys'],
    ['GET', '/admin/functions/Nothing/keys/default'],
    ['POST', '/admin/functions/Nothing/keys/default'],
    ['GET', '/admin/host/otherkeys'],
    ['DELETE', '/admin/host/otherkeys/default'],
  ])('are not found at %s %s', async (method, path) => {
    expect(await told(openApp(), method, path)).toEqual({ status: 404, body: '' });
  });

  it('are where the request came in: link and world', async () => {
    const world = openApp({ id: 'linked' });
    const base = 'http://127.0.0.1:4010/worlds/linked/azure/apps/demo-app';
    const answer = await world.fetch(`${base}/admin/host/keys`, { headers: { 'x-functions-key': master } });
    expect(await answer.json()).toMatchObject({ links: [{ href: `${base}/admin/host/keys` }] });
  });
});

describe('runFunction', () => {
  it('starts the function with its input, does not wait, and logs its end', async () => {
    const world = openApp();
    const inputs: unknown[] = [];
    world.azure.function('Queue', async (input, context) => {
      inputs.push(input);
      context.log('ran');
    });
    for (const input of ['{"a":1}', 'text', '', undefined]) {
      expect(await told(world, 'POST', '/admin/functions/queue', { input })).toEqual({ status: 202, body: '' });
    }
    await world.idle();
    expect(inputs).toEqual([{ a: 1 }, 'text', '', null]);
    const [first, second, third] = world.azure.logs.list();
    expect(first).toMatchObject({ at: startAt, path: 'application/functions/function/Queue' });
    expect([first!.text, second!.text, third!.text]).toEqual([
      expect.stringContaining("Executing 'Functions.Queue'"),
      'ran',
      expect.stringContaining("Executed 'Functions.Queue' (Succeeded"),
    ]);
  });

  it.each(['null', '', '[]', '"text"', '{"input":7}', 'no json'])('refuses the body %j', async (body) => {
    const answer = await ask(openApp(), 'POST', '/admin/functions/HttpTrigger', master, body);
    expect([answer.status, await answer.text()]).toEqual([400, '']);
  });

  it('does not find what is not there', async () => {
    expect((await told(openApp(), 'POST', '/admin/functions/Nothing', { input: '' })).status).toBe(404);
  });

  it.each([
    ['HttpTrigger', "'HttpTrigger' has an HTTP trigger: it is called through its route."],
    ['Bare', "No code is registered for the function 'Bare'"],
  ])('accepts %s, which fails in the log', async (name, words) => {
    const world = openApp();
    world.azure.functions.put({ name: 'Bare', config: { bindings: [{ type: 'queueTrigger', name: 'item' }] } });
    expect((await told(world, 'POST', `/admin/functions/${name}`, { input: '' })).status).toBe(202);
    await world.idle();
    expect(world.azure.logs.list().at(-1)).toMatchObject({ level: 'Error', text: expect.stringContaining(words) });
  });
});
