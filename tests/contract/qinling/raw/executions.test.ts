import { describe, expect, it } from 'vitest';
import { adminProject, demoProject, nowhere, startTime } from './open-engine.js';
import { isFault, openHello } from './open-hello.js';

const path = '/v1/executions';

describe('POST /v1/executions', () => {
  it('runs what the page sends, and waits for it', async () => {
    const { send, functionId } = openHello();
    const given = {
      description: 'The world should know Foo!',
      sync: true,
      function_version: 0,
      function_id: functionId,
    };
    const { status, json } = await send('POST', path, { json: { ...given, input: '{"name":"foo"}' } });
    expect([status, json]).toEqual([
      201,
      {
        ...given,
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        input: '{"name": "foo"}',
        function_alias: null,
        status: 'success',
        result: '{"output": "Hello, foo", "duration": 0.0}',
        project_id: demoProject,
        created_at: startTime,
        updated_at: startTime,
      },
    ]);
  });

  it('is synchronous, of version 0 and without input by default', async () => {
    const { send, functionId } = openHello();
    const { json } = await send('POST', path, { json: { function_id: functionId } });
    expect(json).toMatchObject({ sync: true, function_version: 0, input: null, description: null, status: 'success' });
    expect(json.result).toBe('{"output": "Hello, World", "duration": 0.0}');
  });

  it('answers before it runs where it is not to wait', async () => {
    const { send, functionId } = openHello();
    const { status, json } = await send('POST', path, { json: { function_id: functionId, sync: 'false' } });
    expect([status, json.status, json.sync, json.result, json.updated_at]).toEqual([201, 'running', false, null, null]);
    expect((await send('GET', `${path}/${json.id}`)).json).toMatchObject({ status: 'success', updated_at: startTime });
  });

  it('takes an alias, which goes before a function and a version', async () => {
    const { world, send, functionId } = openHello();
    world.qinling.versions.put({ function_id: functionId });
    world.qinling.aliases.put({ name: 'hq-production-function', function_id: functionId, function_version: 1 });
    const json = { function_alias: 'hq-production-function', function_id: nowhere, function_version: 7 };
    const made = await send('POST', path, { json });
    expect([made.status, made.json]).toMatchObject([
      201,
      { function_alias: 'hq-production-function', function_id: functionId, function_version: 1 },
    ]);
  });

  it.each([
    ['neither function nor alias', {}, 'Either function_alias or function_id must be provided.'],
    [
      'both null',
      { function_id: null, function_alias: null },
      'Either function_alias or function_id must be provided.',
    ],
    ['an id that is none', { function_id: 'abc' }, 'Expected a uuid but received abc.'],
    ['a status', { status: 'x' }, "Invalid input for field/attribute status. Value: 'x'. Cannot set read only field."],
    ['a result', { result: 'x' }, "Invalid input for field/attribute result. Value: 'x'. Cannot set read only field."],
    ['an unknown field', { bogus: 1 }, 'Unknown attribute for argument body: bogus'],
    [
      'an input that is no text',
      { input: { name: 'x' } },
      /field\/attribute input\..*Wrong type\. Expected '<class 'str'>'/s,
    ],
    ['an input that is a list', { input: '[1]' }, /field\/attribute input\. Value: '\[1\]'/],
    ['an input that is empty', { input: '' }, /field\/attribute input\. Value: ''/],
    ['no truth value', { sync: 'maybe' }, /Value not an unambiguous boolean: maybe/],
  ])('refuses %s with 400', async (_what, given, text) => {
    const { world, send, functionId } = openHello();
    const isBare = 'function_id' in given || Object.keys(given).length === 0;
    const { status, json } = await send('POST', path, { json: isBare ? given : { function_id: functionId, ...given } });
    expect([status, json.faultcode]).toEqual([400, 'Client']);
    if (typeof text === 'string') expect(json.faultstring).toContain(text);
    else expect(json.faultstring).toMatch(text);
    expect(world.qinling.executions.list()).toEqual([]);
    expect(world.qinling.functions.list()[0]?.count).toBe(0);
  });

  it('refuses a request without a body, and one that is no JSON', async () => {
    const { send } = openHello();
    expect((await send('POST', path)).json).toEqual(isFault('Missing argument: "body"'));
    const headers = { 'content-type': 'application/json' };
    expect((await send('POST', path, { body: '{', headers })).json).toEqual(
      isFault('Request is not in valid JSON format'),
    );
    expect((await send('POST', path, { body: 'x', headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });

  it('finds neither what is not there nor what is of another project, but an administrator does', async () => {
    const { send, asAdmin, functionId } = openHello();
    const refused = [
      await send('POST', path, { json: { function_id: nowhere } }),
      await send('POST', path, { json: { function_id: functionId }, token: 'alt-token' }),
      await send('POST', path, { json: { function_alias: 'nothing' } }),
      await send('POST', path, { json: { function_id: functionId, function_version: 4 } }),
    ];
    expect(refused.map(({ status, json }) => [status, json.faultstring])).toEqual([
      [404, `Function not found [id=${nowhere}]`],
      [404, `Function not found [id=${functionId}]`],
      [404, 'FunctionAlias not found [name=nothing]'],
      [404, `FunctionVersion not found [function_id=${functionId}, version_number=4]`],
    ]);
    const { status, json } = await asAdmin('POST', path, { json: { function_id: functionId } });
    expect([status, json.project_id]).toEqual([201, adminProject]);
  });

  it('is 409 where the runtime is not available, and 400 for a version of no package', async () => {
    const { world, send } = openHello();
    const { runtimes, functions } = world.qinling;
    const creating = runtimes.put({ status: 'creating' }).id;
    const code = { source: 'image' as const, image: 'user/hello' };
    const late = functions.put({ code, runtime_id: creating }).id;
    const answer = await send('POST', path, { json: { function_id: late } });
    expect([answer.status, answer.json]).toEqual([409, isFault(`Runtime ${creating} is not available.`)]);
    const image = functions.put({ code }).id;
    const versioned = await send('POST', path, { json: { function_id: image, function_version: 1 } });
    expect([versioned.status, versioned.json]).toEqual([
      400,
      isFault('Can not specify version for package type function.'),
    ]);
  });

  it('counts at the function or at the version, failures too', async () => {
    const { world, send, functionId } = openHello();
    world.qinling.versions.put({ function_id: functionId });
    world.qinling.handler('hello', () => {
      throw new Error('no luck');
    });
    await world.clock.advance('3s');
    for (const version of [0, 0, 1]) {
      await send('POST', path, { json: { function_id: functionId, function_version: version } });
    }
    expect(world.qinling.functions.list()[0]).toMatchObject({ count: 2, updated_at: '2026-01-15T12:00:03Z' });
    expect(world.qinling.versions.list()[0]?.count).toBe(1);
    const { json } = await send('GET', path);
    expect(json.executions.map(({ status }: any) => status)).toEqual(['failed', 'failed', 'failed']);
    expect(json.executions[0].result).toBe('{"output": "no luck", "duration": 0.0}');
  });
});

describe('an input', () => {
  it.each([
    ['{"name":"x","n":[1,2.0]}', '{"name": "x", "n": [1, 2.0]}', { name: 'x', n: [1, 2] }],
    ['just a text', 'just a text', 'just a text'],
    ['6', '6', '6'],
    ['null', null, {}],
  ])('%s comes back as %j, and the code is called with %j', async (input, shown, argument) => {
    const { world, send, functionId } = openHello();
    world.qinling.handler('hello', (given) => ({ given }));
    const { json } = await send('POST', path, { json: { function_id: functionId, input } });
    expect(json.input).toBe(shown);
    expect(JSON.parse(json.result).output).toEqual({ given: argument });
  });
});

describe('GET /v1/executions', () => {
  async function openSome() {
    const hello = openHello();
    const { executions } = hello.world.qinling;
    const put = (description: string | null, status: string, at: string, more = {}) =>
      executions.put({ function_id: hello.functionId, description, status, created_at: `2026-01-15T${at}Z`, ...more });
    put('nightly report', 'success', '10:00:00');
    put(null, 'running', '08:00:00', { function_id: nowhere });
    put('Nightly backup', 'failed', '09:00:00');
    put('of another', 'success', '07:00:00', { project_id: adminProject });
    return hello;
  }
  const hours = (json: any) => json.executions.map(({ created_at: at }: any) => at.slice(11, 13));

  it.each([
    ['', ['08', '09', '10']],
    ['?status=failed', ['09']],
    ['?status=neq:failed', ['08', '10']],
    ['?status=in:success,failed', ['09', '10']],
    ['?status=nin:success,failed', ['08']],
    ['?status=gt:running', ['10']],
    ['?status=lte:running', ['08', '09']],
    ['?description=has:nightly', ['09', '10']],
    ['?description=eq:Nightly%20backup&status=failed', ['09']],
    ['?description=neq:x', ['09', '10']],
    ['?description=has:nightly&status=running', []],
    [`?function_id=${nowhere}`, ['08']],
    ['?function_id=garbage', []],
  ])('%s shows %j, oldest first', async (query, expected) => {
    const { send } = await openSome();
    const { status, json } = await send('GET', `${path}${query}`);
    expect([status, hours(json)]).toEqual([200, expected]);
    expect(hours((await send('GET', `${path}/${query}`)).json)).toEqual(expected);
  });

  it('shows other projects to administrators who ask for them', async () => {
    const { send, asAdmin } = await openSome();
    expect(hours((await asAdmin('GET', path)).json)).toEqual(['07']);
    expect(hours((await asAdmin('GET', `${path}?all_projects=false`)).json)).toEqual(['07', '08', '09', '10']);
    expect(hours((await asAdmin('GET', `${path}?project_id=${demoProject}`)).json)).toEqual(['08', '09', '10']);
    expect(hours((await asAdmin('GET', `${path}?project_id=neq:${demoProject}`)).json)).toEqual(['07']);
    for (const query of ['all_projects=true', `project_id=${demoProject}`]) {
      const refused = await send('GET', `${path}?${query}`);
      expect([refused.status, refused.json]).toEqual([403, isFault('Operation not allowed')]);
    }
  });

  it.each(['function_version=1', 'limit=1', 'sort_keys=id'])('refuses ?%s', async (query) => {
    const { status, json } = await openHello().send('GET', `${path}?${query}`);
    expect([status, json]).toEqual([400, isFault(`Unknown argument: "${query.split('=')[0]}"`)]);
  });
});

describe('/v1/executions/{id}', () => {
  it('is shown to its project and to administrators', async () => {
    const { world, send, asAdmin, functionId } = openHello();
    const execution = world.qinling.executions.put({ function_id: functionId });
    const at = `${path}/${execution.id}`;
    expect((await send('GET', at)).json).toEqual(execution);
    expect((await asAdmin('GET', at)).json).toEqual(execution);
    const refused = [await send('GET', at, { token: 'alt-token' }), await send('GET', `${path}/${nowhere}`)];
    expect(refused.map(({ status, json }) => [status, json.faultstring])).toEqual([
      [404, `Execution not found [id=${execution.id}]`],
      [404, `Execution not found [id=${nowhere}]`],
    ]);
    const invalid = await send('GET', `${path}/abc`);
    expect([invalid.status, invalid.json]).toEqual([
      400,
      isFault(
        "Invalid input for field/attribute id. Value: 'abc'. unable to convert to uuid. Error: Expected a uuid but received abc.",
      ),
    ]);
  });

  it.each(['running', 'success', 'failed', 'error'])('is deleted though %s', async (status) => {
    const { world, send, functionId } = openHello();
    const { id } = world.qinling.executions.put({ function_id: functionId, status }, 'printed');
    const deleted = await send('DELETE', `${path}/${id}`);
    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect([world.qinling.executions.list(), world.qinling.executions.log(id)]).toEqual([[], undefined]);
    expect((await send('DELETE', `${path}/${id}`)).status).toBe(404);
  });

  it('cannot be changed', async () => {
    const { world, send, functionId } = openHello();
    const { id } = world.qinling.executions.put({ function_id: functionId });
    expect((await send('PUT', `${path}/${id}`, { json: {} })).status).toBe(405);
  });
});

describe('GET /v1/executions/{id}/log', () => {
  it('is what the function printed, framed by the runtime', async () => {
    const { send, functionId } = openHello();
    const { id } = (await send('POST', path, { json: { function_id: functionId } })).json;
    const { status, headers, text } = await send('GET', `${path}/${id}/log`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=UTF-8']);
    expect(text).toBe(`Start execution: ${id}\nHello, World!\nFinished execution: ${id}\n`);
  });

  it('tells how code failed', async () => {
    const { world, send, functionId } = openHello();
    world.qinling.handler('hello', (_input, { print }) => {
      print('one', 2, { three: 3 });
      throw new RangeError('no luck');
    });
    const { id } = (await send('POST', path, { json: { function_id: functionId } })).json;
    expect((await send('GET', `${path}/${id}/log`)).text).toBe(
      `Start execution: ${id}\none 2 {"three":3}\nRangeError: no luck\nFinished execution: ${id}\n`,
    );
  });

  it('is nothing, 204, while it runs or where there is none', async () => {
    const { world, send, functionId } = openHello({ progress: 'manual' });
    const { id } = (await send('POST', path, { json: { function_id: functionId, sync: false } })).json;
    const put = world.qinling.executions.put({ function_id: functionId }, '').id;
    for (const each of [id, put]) {
      const { status, text } = await send('GET', `${path}/${each}/log`);
      expect([status, text]).toEqual([204, '']);
    }
  });

  it('is 406 for one who takes JSON alone, and 404 in its short form', async () => {
    const { world, send, functionId } = openHello();
    const { id } = world.qinling.executions.put({ function_id: functionId }, 'x');
    expect((await send('GET', `${path}/${id}/log`, { headers: { accept: 'application/json' } })).status).toBe(406);
    const missing = await send('GET', `${path}/${nowhere}/log`);
    expect([missing.status, missing.json]).toEqual([404, { faultstring: `Execution not found [id=${nowhere}]` }]);
  });
});
