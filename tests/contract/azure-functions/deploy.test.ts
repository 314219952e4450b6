import { type Deployment, Kudu } from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../break-wire.js';
import { createStoppedClock } from '../stopped-clock.js';
import { type OpenOptions, openAzure } from './open-azure.js';
import { throughEachService } from './services.js';
import { emptyZip } from './zip.js';

throughEachService((service) => {
  const open = (own?: OpenOptions) => openAzure(service, own);
  const uploads = (sent: readonly string[]) => sent.filter((line) => line.startsWith('POST /api/zipdeploy')).length;

  describe('a zip file', () => {
    test.each([
      ['bytes', () => emptyZip],
      ['a blob', () => new Blob([emptyZip])],
      ['a stream', () => new Blob([emptyZip]).stream()],
    ])('is deployed, of %s', async (_what, make) => {
      const { kudu, sent } = open();
      const params = { author: 'me', authorEmail: 'me@demo.example', deployer: 'ci', message: 'v1', clean: true };
      expect(await kudu.deployZip(make(), params)).toMatchObject({
        ...{ status: 4, complete: true, active: true },
        ...{ author: 'me', author_email: 'me@demo.example', deployer: 'ci', message: 'v1', site_name: 'demo-app' },
      });
      expect(uploads(sent)).toBe(1);
    });

    test.each([
      ['bytes', (bytes: Uint8Array<ArrayBuffer>) => bytes],
      ['a stream', (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream()],
    ])('may be large, of %s', async (_what, make) => {
      const { kudu, sent } = open();
      const zip = new Uint8Array(3_000_000);
      zip.set(emptyZip);
      expect(await kudu.deployZip(make(zip), {}, { zipSize: zip.length })).toMatchObject({ status: 4 });
      expect(uploads(sent)).toBe(1);
    });

    test('is counted as it goes', async () => {
      const { kudu } = open();
      const seen: number[] = [];
      const stream = new Blob([emptyZip]).stream();
      const onProgress = ({ sentBytes }: { sentBytes: number }) => void seen.push(sentBytes);
      await kudu.deployZip(stream, {}, { zipSize: emptyZip.length, onProgress });
      expect(seen.at(-1)).toBe(emptyZip.length);
    });

    test('that is not as long as was said is refused', async () => {
      const { kudu, refuses, world } = open();
      const stream = new Blob([emptyZip]).stream();
      await refuses(kudu.deployZip(stream, {}, { zipSize: emptyZip.length + 1 }), { name: 'UploadError' });
      expect(world.azure.deployments.list()).toEqual([]);
    });

    test.each([
      [{ polls: 3 }, ['202', '202', '202', '200']],
      [{ time: 20_000 }, ['200']],
    ] as const)('is waited for, when progress is %j', async (progress, looks) => {
      const { kudu, world, sent } = open();
      world.progress.set(progress, { kind: 'deployment' });
      expect(await kudu.deployZip(emptyZip)).toMatchObject({ status: 4 });
      expect(sent.slice(1)).toEqual(looks.map((status) => `GET /api/deployments/latest ${status}`));
    });

    test('restarts the app, and is told in its log', async () => {
      const { kudu, admin, world } = open();
      await world.clock.advance('2m');
      await kudu.deployZip(emptyZip);
      expect((await admin.host.status()).processUptime).toBeLessThan(120_000);
      expect(world.azure.logs.list().map(({ text }) => text)).toContainEqual(
        expect.stringContaining('Deployment successful'),
      );
    });
  });

  describe('a deployment', () => {
    test('is begun, watched, and followed by another process', async () => {
      const { kudu, world } = open();
      world.progress.set({ polls: 2 }, { kind: 'deployment' });
      const poller = await kudu.beginDeployZip(emptyZip, { message: 'v2' });
      const saved = JSON.stringify(poller);
      expect((await poller.poll()).status).toBe(1);
      const resumed = kudu.resumeDeployment(JSON.parse(saved));
      const states: Deployment['status'][] = [];
      for await (const { status } of resumed) states.push(status);
      expect([states[0], states.at(-1)]).toEqual([1, 4]);
      expect(await resumed.result()).toMatchObject({ message: 'v2' });
      expect(() => kudu.resumeDeployment({ kind: 'other' })).toThrow(expect.objectContaining({ parameter: 'saved' }));
    });

    test('may fail, and says why', async () => {
      const { kudu, world, refuses } = open();
      world.azure.deployments.fail('demo-app', 'Package deployment failed: no space left');
      const error = await refuses(kudu.deployZip(emptyZip), {
        name: 'DeploymentFailedError',
        statusText: 'Package deployment failed: no space left',
        message: expect.stringContaining('no space left'),
      });
      expect(error.deployment.status).toBe(3);
      expect(error.deploymentId).toBe(world.azure.deployments.list()[0]!.id);
      expect(await kudu.deployZip(emptyZip)).toMatchObject({ status: 4 });
    });

    test('is in the way of another', async () => {
      const { kudu, world, refuses } = open();
      world.progress.set('manual', { kind: 'deployment' });
      const poller = await kudu.beginDeployZip(emptyZip);
      const message = expect.stringContaining('in progress');
      await refuses(kudu.deployZip(emptyZip), { name: 'ConflictError', status: 409, message });
      await world.progress.run();
      expect(await poller.result()).toMatchObject({ status: 4 });
    });

    test('is refused for what is no zip file, and for an app that runs from a package elsewhere', async () => {
      const { kudu, world, refuses } = open();
      await refuses(kudu.deployZip(Uint8Array.of(1, 2, 3)), { name: 'BadRequestError', status: 400 });
      world.azure.apps.put({ appSettings: { WEBSITE_RUN_FROM_PACKAGE: 'https://store.example/app.zip' } });
      await refuses(kudu.deployZip(emptyZip), { name: 'ConflictError', status: 409 });
      expect(world.azure.deployments.list()).toEqual([]);
    });

    test('is listed, and shown by its id or as the latest', async () => {
      const { kudu, refuses } = open();
      expect(await kudu.deployments.list()).toEqual([]);
      await refuses(kudu.deployments.get('latest'), { name: 'NotFoundError', status: 404 });
      const first = await kudu.deployZip(emptyZip, { message: 'first' });
      const second = await kudu.deployZip(emptyZip, { message: 'second' });
      expect((await kudu.deployments.list()).map(({ message }) => message)).toEqual(['second', 'first']);
      expect(await kudu.deployments.get('latest')).toMatchObject({ id: second.id, active: true });
      expect(await kudu.deployments.get(first.id!)).toMatchObject({ message: 'first', active: false });
      await refuses(kudu.deployments.get('0f6b6a1b'), { name: 'NotFoundError', status: 404 });
    });

    test('of an app that is not there, or by nobody, is refused', async () => {
      const { options, world, refuses } = open();
      const elsewhere = options.kudu.baseUrl.replace('demo-app', 'other-app');
      await refuses(new Kudu({ ...options.kudu, baseUrl: elsewhere }).deployments.list(), { name: 'NotFoundError' });
      const { credential: _token, ...anonymous } = options.kudu;
      await refuses(new Kudu(anonymous).deployments.list(), { name: 'AuthenticationError', status: 401 });
      expect(world.azure.deployments.list()).toEqual([]);
    });
  });

  test('an app is deployed to by its publishing profile, which a strict service does not know', async () => {
    const headers: Headers[] = [];
    const { options, refuses, watch } = open({
      wrap: (send) => (input, init) => {
        headers.push(new Headers(init?.headers));
        return send(input, init);
      },
    });
    const password = 'a-password-of-the-profile';
    const encoded = btoa(`$demo-app:${password}`);
    for (const secret of [password, encoded]) watch.add(secret);
    const kudu = new Kudu({ ...options.kudu, credential: { username: '$demo-app', password } });
    if (service.isStrict) await refuses(kudu.deployZip(emptyZip), { name: 'AuthenticationError', status: 401 });
    else expect(await kudu.deployZip(emptyZip)).toMatchObject({ status: 4 });
    expect(headers[0]!.get('authorization')).toBe(`Basic ${encoded}`);
  });

  describe('an upload whose answer is lost', () => {
    test('is found again, and not sent twice', async () => {
      const { kudu, sent, world } = open({ wrap: breakWire(['answer lost']) });
      world.progress.set({ polls: 3 }, { kind: 'deployment' });
      expect(await kudu.deployZip(emptyZip)).toMatchObject({ status: 4 });
      expect([uploads(sent), world.azure.deployments.list().length]).toEqual([1, 1]);
    });

    test('is sent again where it never came', async () => {
      const { kudu, sent, world } = open({ wrap: breakWire(['request lost']) });
      expect(await kudu.deployZip(emptyZip, { message: 'v1' })).toMatchObject({ status: 4, message: 'v1' });
      expect([uploads(sent), world.azure.deployments.list().length]).toEqual([2, 1]);
    });

    test('is given up where it was a stream', async () => {
      const { kudu, sent, refuses } = open({ wrap: breakWire(['request lost']) });
      await refuses(kudu.deployZip(new Blob([emptyZip]).stream()), { name: 'ConnectionError' });
      expect(uploads(sent)).toBe(1);
    });
  });

  test('a wait for a deployment ends with its deadline and with its signal', async () => {
    const clock = createStoppedClock();
    const { kudu, world, refuses } = open({ client: { clock } });
    world.progress.set('manual', { kind: 'deployment' });
    const poller = await kudu.beginDeployZip(emptyZip);
    await refuses(poller.result({ deadlineMs: 20 }), { name: 'DeadlineExceededError' });
    const stop = new AbortController();
    const wait = poller.result({ signal: stop.signal });
    await clock.untilAwaited;
    stop.abort(new Error('enough'));
    await expect(wait).rejects.toThrow('enough');
    await world.progress.run();
    expect(await poller.poll()).toMatchObject({ status: 4 });
  });
});
