import { describe, expect, it } from 'vitest';
import { makePackage, sumOf } from './make-package.js';
import { demoProject, type Engine, nowhere, openEngine, startTime } from './open-engine.js';

const isFault = (text: string) => ({ faultcode: 'Client', faultstring: text, debuginfo: null });

/** An engine with a package function, and what is done to it. */
function open() {
  const engine = openEngine();
  engine.world.qinling.runtimes.put({});
  const fn = engine.world.qinling.functions.put({}, makePackage(1));
  const path = `/v1/functions/${fn.id}`;
  let mark = 1;
  return {
    ...engine,
    fn,
    path,
    make: (json: object = {}) => engine.send('POST', `${path}/versions`, { json }),
    /** Gives the function another package. */
    async upload() {
      mark += 1;
      const answer = await engine.send('PUT', path, { form: { package: makePackage(mark) } });
      expect(answer.status).toBe(200);
    },
  };
}

const numbers = async ({ send, path }: Pick<ReturnType<typeof open>, 'send' | 'path'>) =>
  (await send('GET', `${path}/versions`)).json.function_versions.map(
    (each: { version_number: number }) => each.version_number,
  );

describe('POST /v1/functions/{id}/versions', () => {
  it('makes version 1, and the function knows', async () => {
    const { fn, path, make, send } = open();
    const made = await make({ description: 'This version is ready for production' });
    expect([made.status, made.json]).toEqual([
      201,
      {
        ...{ id: made.json.id, description: 'This version is ready for production', function_id: fn.id },
        ...{ version_number: 1, count: 0, project_id: demoProject, created_at: startTime, updated_at: null },
      },
    ]);
    const [shown, owner] = [await send('GET', `${path}/versions/1`), await send('GET', path)];
    expect([shown.status, shown.json]).toEqual([200, made.json]);
    expect(owner.json).toMatchObject({ latest_version: 1, updated_at: startTime });
  });

  it('takes an empty object, but not nothing', async () => {
    const { path, make, send } = open();
    expect((await make()).json.description).toBeNull();
    const answer = await send('POST', `${path}/versions`);
    expect([answer.status, answer.json]).toEqual([400, isFault('Missing argument: "body"')]);
  });

  it('wants another package than the latest version has', async () => {
    const opened = open();
    await opened.make();
    const refused = await opened.make();
    expect([refused.status, refused.json]).toEqual([
      403,
      isFault('Function package not changed since the latest version 1.'),
    ]);
    await opened.upload();
    expect((await opened.make()).json.version_number).toBe(2);
  });

  it('stops at ten', async () => {
    const opened = open();
    for (let version = 1; version <= 10; version += 1) {
      expect((await opened.make()).status).toBe(201);
      await opened.upload();
    }
    const refused = await opened.make();
    expect([refused.status, refused.json]).toEqual([403, isFault('Can not exceed maximum number(10) of versions')]);
  });

  it.each(['image', 'swift'] as const)('is not for the source %s', async (source) => {
    const { world, send } = open();
    const fn = world.qinling.functions.put({ code: { source } });
    const refused = await send('POST', `/v1/functions/${fn.id}/versions`, { json: {} });
    expect([refused.status, refused.json]).toEqual([
      403,
      isFault('Function versioning only allowed for package type function.'),
    ]);
  });

  it('is 404 for others, administrators among them', async () => {
    const { fn, path, send } = open();
    for (const token of ['admin-token', 'alt-token']) {
      const answer = await send('POST', `${path}/versions`, { json: {}, token });
      expect([answer.status, answer.json]).toEqual([404, isFault(`Function not found [id=${fn.id}]`)]);
    }
  });
});

describe('GET', () => {
  it('lists by number, to administrators too', async () => {
    const opened = open();
    expect(await numbers(opened)).toEqual([]);
    for (let version = 1; version <= 2; version += 1) {
      await opened.make();
      await opened.upload();
    }
    expect(await numbers(opened)).toEqual([1, 2]);
    expect(await numbers({ ...opened, send: opened.asAdmin })).toEqual([1, 2]);
    expect((await opened.send('GET', `${opened.path}/versions`, { token: 'alt-token' })).status).toBe(404);
    expect((await opened.send('GET', `/v1/functions/${nowhere}/versions`)).status).toBe(404);
  });

  it.each(['0', '2'])('of version %s that is not there is 404', async (number) => {
    const { fn, path, make, send } = open();
    await make();
    const answer = await send('GET', `${path}/versions/${number}`);
    const text = `FunctionVersion not found [function_id=${fn.id}, version_number=${number}]`;
    expect([answer.status, answer.json]).toEqual([404, { faultstring: text }]);
  });

  it('of a word for a number is 400', async () => {
    const { path, send } = open();
    const answer = await send('GET', `${path}/versions/x`);
    expect([answer.status, answer.json.faultstring]).toEqual([400, expect.stringContaining('version')]);
  });

  it('downloads the package of its day, labelled text/html', async () => {
    const { fn, path, make, upload, send, asAdmin } = open();
    await make();
    await upload();
    for (const headers of [undefined, { accept: '*/*' }, { accept: 'text/html' }]) {
      const answer = await asAdmin('GET', `${path}/versions/1?download=true`, headers && { headers });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html']);
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${fn.id}_1"`);
      expect(sumOf(answer.bytes)).toBe(fn.code.md5sum);
    }
    expect((await send('GET', `${path}?download=true`)).bytes).toEqual(makePackage(2));
  });

  it('is 406 for whoever asks for a zip', async () => {
    const { path, make, send } = open();
    await make();
    const answer = await send('GET', `${path}/versions/1?download=true`, { headers: { accept: 'application/zip' } });
    expect(answer.status).toBe(406);
  });
});

describe('DELETE /v1/functions/{id}/versions/{n}', () => {
  it('gives the number of the latest out again', async () => {
    const opened = open();
    await opened.make();
    await opened.upload();
    await opened.make();
    await opened.upload();
    for (const number of [1, 2]) {
      const answer = await opened.send('DELETE', `${opened.path}/versions/${number}`);
      expect([answer.status, answer.text]).toEqual([204, '']);
    }
    expect((await opened.send('GET', opened.path)).json.latest_version).toBe(1);
    expect((await opened.make()).json.version_number).toBe(2);
    expect(await numbers(opened)).toEqual([2]);
  });

  it.each<[string, (engine: Engine, id: string) => unknown, string]>([
    ['job', ({ world }, id) => world.qinling.jobs.put({ function_id: id, function_version: 1 }), 'running job(s)'],
    ['webhook', ({ world }, id) => world.qinling.webhooks.put({ function_id: id, function_version: 1 }), 'webhook'],
    [
      'alias',
      ({ world }, id) => world.qinling.aliases.put({ name: 'a', function_id: id, function_version: 1 }),
      'alias',
    ],
  ])('is 403 while a %s names it', async (_what, put, what) => {
    const opened = open();
    await opened.make();
    put(opened, opened.fn.id);
    const answer = await opened.send('DELETE', `${opened.path}/versions/1`);
    expect([answer.status, answer.json]).toEqual([
      403,
      isFault(`The function version is still associated with ${what}.`),
    ]);
  });

  it('is 404 for others, administrators among them, and 400 for a word', async () => {
    const { path, make, asAdmin, send } = open();
    await make();
    expect((await asAdmin('DELETE', `${path}/versions/1`)).status).toBe(404);
    expect((await send('DELETE', `${path}/versions/2`)).status).toBe(404);
    const word = await send('DELETE', `${path}/versions/x`);
    expect([word.status, word.json.faultstring]).toEqual([400, expect.stringContaining('version')]);
  });

  it('PUT is 405', async () => {
    const { path, make, send } = open();
    await make();
    expect((await send('PUT', `${path}/versions/1`, { json: {} })).status).toBe(405);
  });
});

describe('workers of a version', () => {
  it('are its own; version 0 is the function itself', async () => {
    const { path, make, asAdmin, world } = open();
    await make();
    const act = async (number: number, verb: string, json?: object) => {
      const answer = await asAdmin('POST', `${path}/versions/${number}/${verb}`, json && { json });
      expect([answer.status, answer.text]).toEqual([202, '']);
      const versions = world.qinling.workers.list().map((worker) => worker.function_version);
      return [0, 1].map((version) => versions.filter((each) => each === version).length);
    };
    expect(await act(1, 'scale_up', { count: 3 })).toEqual([0, 3]);
    expect(await act(0, 'scale_up', { count: 2 })).toEqual([2, 3]);
    expect(await act(1, 'scale_down', { count: 2 })).toEqual([2, 1]);
    expect(await act(1, 'scale_down', { count: 1 })).toEqual([2, 1]);
    expect(await act(0, 'scale_down', { count: 9 })).toEqual([1, 1]);
    expect(await act(1, 'detach')).toEqual([1, 0]);
    expect(await act(0, 'detach')).toEqual([0, 0]);
  });

  it.each(['scale_up', 'scale_down', 'detach'])(
    '%s is for administrators, and of versions that are there',
    async (verb) => {
      const { fn, path, make, asAdmin, send } = open();
      await make();
      const request = verb === 'detach' ? {} : { json: { count: 1 } };
      expect((await send('POST', `${path}/versions/1/${verb}`, request)).status).toBe(403);
      const unknown = await asAdmin('POST', `${path}/versions/2/${verb}`, request);
      const text = `FunctionVersion not found [function_id=${fn.id}, version_number=2]`;
      expect([unknown.status, unknown.json]).toEqual([404, isFault(text)]);
      expect((await asAdmin('POST', `/v1/functions/${nowhere}/versions/0/${verb}`, request)).status).toBe(404);
    },
  );
});
