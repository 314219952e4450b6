import { describe, expect, it } from 'vitest';
import { createMockServer } from '../../../../mock-server.js';
import type { World } from '../../../../world.js';
import { bearer, kuduUrl, openApp, siteUrl } from '../../testing/open-app.js';

const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0);

async function deploy(world: World, query = '', body: Uint8Array | string = zip, base = kuduUrl) {
  const init = { method: 'POST', headers: { ...bearer, 'content-type': 'application/zip' }, body: body as BodyInit };
  const answer = await world.fetch(`${base}/api/zipdeploy${query}`, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

async function show(world: World, url = `${kuduUrl}/api/deployments/latest`) {
  const answer = await world.fetch(url, { headers: bearer });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

describe('deployZip', () => {
  it('answers at the end, of what the app then runs', async () => {
    const world = openApp();
    const answer = await deploy(world, '?author=Ada&authorEmail=ada@example.com&deployer=ci&message=first');
    expect([answer.status, answer.text]).toEqual([200, '']);
    const id = answer.headers.get('scm-deployment-id');
    expect(id).toMatch(/^[\da-f]{32}$/);
    const time = '2026-01-15T12:00:00.000Z';
    expect((await show(world)).body).toEqual({
      ...{ id, status: 4, status_text: '', author: 'Ada', author_email: 'ada@example.com', deployer: 'ci' },
      ...{ message: 'first', progress: '', received_time: time, start_time: time, end_time: time },
      ...{ last_success_end_time: time, complete: true, active: true, is_temp: false, is_readonly: true },
      ...{ url: `${kuduUrl}/api/deployments/${id}`, log_url: `${kuduUrl}/api/deployments/${id}/log` },
      ...{ site_name: 'demo-app', provisioningState: null },
    });
    expect(world.azure.logs.list().at(-1)!.text).toBe(
      'Deployment successful. deployer = ci deploymentPath = ZipDeploy.',
    );
  });

  it('answers at once with isAsync, and says where to look: 202 until it has ended', async () => {
    const world = openApp({ progress: { polls: 2 } });
    const answer = await deploy(world, '?isAsync=True');
    expect([answer.status, answer.text, answer.headers.get('retry-after')]).toEqual([202, '', '5']);
    const location = answer.headers.get('location')!;
    expect(location).toBe(`${kuduUrl}/api/deployments/latest?deployer=ZipDeploy&time=2026-01-15_12-00-00Z`);
    const first = await show(world, location);
    expect([first.status, first.headers.get('location'), first.headers.get('retry-after')]).toEqual([
      202,
      location,
      '5',
    ]);
    expect(first.body).toMatchObject({ status: 1, complete: false, active: false, end_time: null });
    const own = await show(world, first.body.url);
    expect([own.status, own.body.complete]).toEqual([200, false]);
    await world.idle();
    const last = await show(world, location);
    expect([last.status, last.body.status, last.body.active]).toEqual([200, 4, true]);
  });

  it('links to where the request came in', async () => {
    const world = openApp({ id: 'linked' });
    const base = 'http://127.0.0.1:4010/worlds/linked/azure/scm/demo-app';
    const { headers } = await deploy(world, '?isAsync=true', zip, base);
    expect(headers.get('location')).toMatch(`${base}/api/deployments/latest?`);
  });

  it.each([['no zip'], ['PK'], ['']])('refuses %j, which is no zip file', async (body) => {
    const world = openApp();
    expect(await deploy(world, '', body)).toMatchObject({ status: 400, text: 'The body is no zip file.' });
    expect(world.azure.deployments.list()).toEqual([]);
  });

  it('takes one at a time', async () => {
    const world = openApp({ progress: 'manual' });
    await deploy(world, '?isAsync=true');
    expect(await deploy(world)).toMatchObject({
      status: 409,
      text: 'There is a deployment currently in progress. Please try again when it completes.',
    });
    await world.progress.run({ kind: 'deployment' });
    expect((await deploy(world, '?isAsync=true')).status).toBe(202);
  });

  it('takes none where the app runs from a package elsewhere', async () => {
    const world = openApp();
    const set = (value: string) => world.azure.apps.put({ appSettings: { WEBSITE_RUN_FROM_PACKAGE: value } });
    set('https://example.com/app.zip');
    expect(await deploy(world)).toMatchObject({
      status: 409,
      text: expect.stringContaining('remote URL in WEBSITE_RUN_FROM_PACKAGE'),
    });
    set('1');
    expect((await deploy(world)).status).toBe(200);
  });

  it('holds the request while it goes on', async () => {
    const world = openApp({ progress: { time: 30_000 } });
    let hasEnded = false;
    const asked = deploy(world).finally(() => {
      hasEnded = true;
    });
    await world.clock.advance('29s');
    expect(hasEnded).toBe(false);
    await world.clock.advance('1s');
    expect((await asked).status).toBe(200);
    expect(await world.clock.advanceToNext()).toBe(false);
  });

  it('moves a skipping clock while it is waited for', async () => {
    const world = openApp({ progress: { time: 30_000 }, time: 'skip' });
    expect((await deploy(world)).status).toBe(200);
  });

  it.each([
    ['that is under way', { progress: 'manual' } as const],
    ['that begins next', {}],
  ])('fails the one %s on demand', async (_, options) => {
    const world = openApp(options);
    if ('progress' in options) {
      const asked = deploy(world);
      await new Promise((resolve) => setImmediate(resolve));
      world.azure.deployments.fail('demo-app', 'No space left.');
      expect(await asked).toMatchObject({ status: 400, text: 'No space left.' });
    } else {
      world.azure.deployments.fail('demo-app', 'No space left.');
      expect(await deploy(world)).toMatchObject({ status: 400, text: 'No space left.' });
      expect((await deploy(world)).status).toBe(200);
      world.azure.deployments.fail('demo-app', 'No space left.');
      await deploy(world, '?isAsync=true');
      await world.idle();
    }
    const { status, body } = await show(world);
    expect([status, body]).toMatchObject([
      200,
      { status: 3, status_text: 'No space left.', complete: true, active: false },
    ]);
    expect(() => world.azure.deployments.fail('no-app')).toThrow("no app 'no-app'");
  });

  it.each([
    ['reset', (world: World) => world.reset()],
    ['restored', (world: World) => world.restore(world.snapshot())],
  ])('ends the wait of a world that is %s', async (_, happen) => {
    const world = openApp({ progress: 'manual' });
    const asked = deploy(world);
    await new Promise((resolve) => setImmediate(resolve));
    happen(world);
    await world.clock.advance('1s');
    expect((await asked).status).toBe(400);
  });

  it('ends the wait for an app that is deleted meanwhile', async () => {
    const world = openApp({ progress: 'manual' });
    const asked = deploy(world);
    await new Promise((resolve) => setImmediate(resolve));
    await world.fetch(`${siteUrl}?api-version=2025-05-01`, { method: 'DELETE', headers: bearer });
    expect((await asked).status).toBe(400);
  });

  it('waits no longer for one who has gone', async () => {
    const world = openApp({ progress: 'manual' });
    const controller = new AbortController();
    const init = { method: 'POST', headers: bearer, body: zip, signal: controller.signal };
    const asked = world.fetch(`${kuduUrl}/api/zipdeploy`, init);
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    await world.idle();
    expect(await world.clock.advanceToNext()).toBe(false);
  });

  it('ends where a swap has brought it', async () => {
    const world = openApp({ progress: 'manual' });
    world.azure.slots.put({ slot: 'staging' });
    await deploy(world, '?isAsync=true');
    const body = JSON.stringify({ targetSlot: 'staging', preserveVnet: true });
    const headers = { ...bearer, 'content-type': 'application/json' };
    await world.fetch(`${siteUrl}/slotsswap?api-version=2025-05-01`, { method: 'POST', headers, body });
    await world.progress.run({ kind: 'operation' });
    await world.progress.run({ kind: 'deployment' });
    const all = [...world.azure.deployments.list(), ...world.azure.deployments.list('demo-app', 'staging')];
    expect(all.map(({ status }) => status)).toEqual([4]);
  });

  it('leaves one that failed as it is when its end would have come', async () => {
    const world = openApp({ progress: 'manual' });
    await deploy(world, '?isAsync=true');
    world.azure.deployments.fail('demo-app');
    expect(await world.progress.run({ kind: 'deployment' })).toBe(1);
    expect((await show(world)).body).toMatchObject({ status: 3, status_text: 'The deployment failed.' });
  });

  it('goes on after a restore', async () => {
    const world = openApp({ progress: 'manual' });
    await deploy(world, '?isAsync=true');
    const snapshot = world.snapshot();
    await world.progress.run();
    world.restore(snapshot);
    expect((await show(world)).status).toBe(202);
    await world.progress.run();
    expect((await show(world)).status).toBe(200);
  });

  it('takes packages up to maxUploadBytes', async () => {
    const options = { demo: true, maxBodyBytes: 10, maxUploadBytes: 100 };
    const world = createMockServer(options).world();
    const package_ = (length: number) => new Uint8Array([...zip, ...new Uint8Array(length - zip.length)]);
    expect((await deploy(world, '', package_(100))).status).toBe(200);
    expect((await deploy(world, '', package_(101))).status).toBe(413);
  });
});

describe('deployments', () => {
  it('are listed, the newest first, and only the last is active', async () => {
    const world = openApp();
    for (const message of ['first', 'second']) await deploy(world, `?message=${message}`);
    const { status, body } = await show(world, `${kuduUrl}/api/deployments`);
    expect([status, body]).toMatchObject([
      200,
      [
        { message: 'second', active: true },
        { message: 'first', active: false },
      ],
    ]);
    expect((await show(world, body[1].url)).body).toEqual(body[1]);
    expect(world.azure.deployments.list().map(({ message }) => message)).toEqual(['first', 'second']);
  });

  it.each(['latest', 'ab12'])('are not found: %s', async (id) => {
    expect(await show(openApp(), `${kuduUrl}/api/deployments/${id}`)).toMatchObject({
      status: 404,
      body: { Message: `Deployment '${id}' not found.` },
    });
  });

  it('are none of an app that there is not', async () => {
    const world = openApp();
    const answer = await world.fetch('https://no-app.scm.azurewebsites.net/api/deployments', { headers: bearer });
    expect(answer.status).toBe(404);
    expect((await deploy(world, '', zip, 'https://no-app.scm.azurewebsites.net')).status).toBe(404);
  });

  it('go on while the app is stopped, unless Kudu stops with it', async () => {
    const world = openApp();
    world.azure.apps.put({ state: 'Stopped' });
    expect((await deploy(world)).status).toBe(200);
    world.azure.apps.put({ properties: { scmSiteAlsoStopped: true } });
    expect(await deploy(world)).toMatchObject({ status: 403, text: expect.stringContaining('is stopped') });
  });
});
