import { describe, expect, it } from 'vitest';
import { adminProject, demoProject, nowhere, origin, startTime } from './open-engine.js';
import { isFault, openHello } from './open-hello.js';

const path = '/v1/webhooks';
const urlOf = (id: string) => `${origin}/openstack/function-engine/v1/webhooks/${id}/invoke`;

describe('POST /v1/webhooks', () => {
  it('makes one of a function; the version stays null where none is named', async () => {
    const { send, functionId } = openHello();
    const { status, json } = await send('POST', path, { json: { function_id: functionId, description: 'for GitHub' } });
    expect([status, json]).toEqual([
      201,
      {
        id: json.id,
        function_id: functionId,
        function_alias: null,
        function_version: null,
        description: 'for GitHub',
        project_id: demoProject,
        created_at: startTime,
        updated_at: null,
        webhook_url: urlOf(json.id),
      },
    ]);
  });

  it('makes one of an alias, and keeps neither function nor version', async () => {
    const { world, send, functionId } = openHello();
    world.qinling.aliases.put({ name: 'hq', function_id: functionId });
    const { status, json } = await send('POST', path, { json: { function_alias: 'hq', function_id: nowhere } });
    expect([status, json]).toMatchObject([201, { function_alias: 'hq', function_id: null, function_version: null }]);
  });

  it.each([
    ['neither function nor alias', {}, 400, 'Either function_alias or function_id must be provided.'],
    ['no function', { function_id: nowhere }, 404, `Function not found [id=${nowhere}]`],
    ['no alias', { function_alias: 'none' }, 404, 'FunctionAlias not found [name=none]'],
    ['an unknown field', { version_number: 1 }, 400, 'Unknown attribute for argument webhook: version_number'],
    [
      'a URL',
      { webhook_url: 'x' },
      400,
      "Invalid input for field/attribute webhook_url. Value: 'x'. Cannot set read only field.",
    ],
  ])('refuses %s', async (_what, json, status, text) => {
    const answer = await openHello().send('POST', path, { json });
    expect([answer.status, answer.json]).toEqual([status, isFault(text)]);
  });

  it('wants the version to be there, and the function to be one’s own, even an administrator’s', async () => {
    const { send, asAdmin, functionId } = openHello();
    const json = { function_id: functionId, function_version: 1 };
    expect((await send('POST', path, { json })).json.faultstring).toBe(
      `FunctionVersion not found [function_id=${functionId}, version_number=1]`,
    );
    const foreign = await asAdmin('POST', path, { json: { function_id: functionId } });
    expect([foreign.status, foreign.json]).toEqual([404, isFault(`Function not found [id=${functionId}]`)]);
  });
});

describe('GET and DELETE /v1/webhooks', () => {
  it('shows the own ones, with their URL; administrators see one by id and all on demand', async () => {
    const { world, send, asAdmin, functionId } = openHello();
    const hook = world.qinling.webhooks.put({ function_id: functionId });
    const shown = { ...hook, webhook_url: urlOf(hook.id) };
    expect((await send('GET', path)).json).toEqual({ webhooks: [shown] });
    expect((await send('GET', path, { token: 'alt-token' })).json).toEqual({ webhooks: [] });
    expect((await asAdmin('GET', path)).json).toEqual({ webhooks: [] });
    expect((await asAdmin('GET', `${path}?all_projects=1`)).json).toEqual({ webhooks: [shown] });
    expect((await asAdmin('GET', `${path}?project_id=${adminProject}`)).json).toEqual({ webhooks: [] });
    expect((await send('GET', `${path}?all_projects=1`)).status).toBe(403);
    for (const who of [send, asAdmin]) expect((await who('GET', `${path}/${hook.id}`)).json).toEqual(shown);
    expect((await send('GET', `${path}/${hook.id}`, { token: 'alt-token' })).status).toBe(404);
    expect((await send('GET', `${path}/abc`)).status).toBe(400);
  });

  it('has the URL by the way one came', async () => {
    const { world, functionId } = openHello();
    const { id } = world.qinling.webhooks.put({ function_id: functionId });
    const base = `http://elsewhere:1/worlds/${world.id}/openstack/function-engine`;
    const response = await world.fetch(`${base}/v1/webhooks/${id}`, { headers: { 'x-auth-token': 'demo-token' } });
    expect(((await response.json()) as any).webhook_url).toBe(`${base}/v1/webhooks/${id}/invoke`);
  });

  it('is deleted once', async () => {
    const { world, send, functionId } = openHello();
    const { id } = world.qinling.webhooks.put({ function_id: functionId });
    expect((await send('DELETE', `${path}/${id}`)).status).toBe(204);
    const again = await send('DELETE', `${path}/${id}`);
    expect([again.status, again.json]).toEqual([404, isFault(`Webhook not found [id=${id}]`)]);
  });
});

describe('PUT /v1/webhooks/{id}', () => {
  function openHook(given: { function_alias?: string; function_version?: number | null; description?: string }) {
    const hello = openHello();
    const { versions, aliases, webhooks } = hello.world.qinling;
    versions.put({ function_id: hello.functionId });
    aliases.put({ name: 'hq', function_id: hello.functionId, function_version: 1 });
    aliases.put({ name: 'branch', function_id: hello.functionId });
    const { id } = webhooks.put('function_alias' in given ? given : { function_id: hello.functionId, ...given });
    return { ...hello, id, put: (json: object) => hello.send('PUT', `${path}/${id}`, { json }) };
  }

  it('has an alias take the place of function and version', async () => {
    const { put } = openHook({ function_version: 1 });
    const { status, json } = await put({ function_alias: 'hq' });
    expect([status, json]).toMatchObject([200, { function_alias: 'hq', function_id: null, function_version: null }]);
    expect((await put({ function_alias: 'branch' })).json.function_alias).toBe('branch');
  });

  it('has a function take the place of an alias', async () => {
    const { put, functionId } = openHook({ function_alias: 'hq', function_version: null });
    const { status, json } = await put({ function_id: functionId, function_version: 1 });
    expect([status, json]).toMatchObject([
      200,
      { function_alias: null, function_id: functionId, function_version: 1, updated_at: startTime },
    ]);
  });

  it('changes the description, and nothing to null', async () => {
    const { put, functionId } = openHook({ description: 'old' });
    const { json } = await put({ description: 'new', function_version: null, function_id: null });
    expect(json).toMatchObject({ description: 'new', function_version: 0, function_id: functionId });
  });

  it.each([{ description: 'new' }, { function_alias: 'hq' }, { function_version: 1 }, {}])(
    'of an alias finds no function for %j, as the service has it',
    async (json) => {
      const answer = await openHook({ function_alias: 'hq', function_version: null }).put(json);
      expect([answer.status, answer.json]).toEqual([404, isFault('Function not found [id=None]')]);
    },
  );

  it('wants what it is to call to be there and one’s own', async () => {
    const { put, asAdmin, id } = openHook({});
    expect((await put({ function_version: 5 })).status).toBe(404);
    expect((await put({ function_id: nowhere })).status).toBe(404);
    expect((await put({ function_alias: 'none' })).status).toBe(404);
    const foreign = await asAdmin('PUT', `${path}/${id}`, { json: { description: 'x' } });
    expect([foreign.status, foreign.json]).toEqual([404, isFault(`Webhook not found [id=${id}]`)]);
  });
});

describe('POST /v1/webhooks/{id}/invoke', () => {
  it('executes without a token, in the project of the function, and answers at once', async () => {
    const { world, send, functionId } = openHello({ progress: 'manual' });
    const { id } = world.qinling.webhooks.put({ function_id: functionId });
    const { status, json } = await send('POST', `${path}/${id}/invoke`, { token: null, json: { name: 'hook' } });
    const [execution] = world.qinling.executions.list();
    expect([status, json]).toEqual([202, { execution_id: execution?.id }]);
    expect(execution).toMatchObject({
      function_id: functionId,
      function_version: 0,
      function_alias: null,
      description: `Created by Webhook ${id}`,
      status: 'running',
      sync: false,
      input: '{"name": "hook"}',
      project_id: demoProject,
    });
    await world.progress.run();
    expect(world.qinling.executions.list()[0]?.result).toBe('{"output": "Hello, hook", "duration": 0.0}');
  });

  it.each<[string, string, object, string]>([
    ['nothing', '', {}, '{}'],
    ['the query', '?name=query', {}, '{"name": "query"}'],
    ['a form', '', { fields: { name: 'form' } }, '{"name": "form"}'],
    ['a form in parts', '', { form: { name: 'parts' } }, '{"name": "parts"}'],
    ['JSON', '', { json: { name: 'json', deep: [1, { a: null }] } }, '{"name": "json", "deep": [1, {"a": null}]}'],
    ['a list of JSON', '', { json: [1, 2] }, '{}'],
  ])('has %s for its input', async (_what, query, request, input) => {
    const { world, send, functionId } = openHello();
    const { id } = world.qinling.webhooks.put({ function_id: functionId });
    expect((await send('POST', `${path}/${id}/invoke${query}`, { token: null, ...request })).status).toBe(202);
    expect(world.qinling.executions.list()[0]?.input).toBe(input);
  });

  it('has query and body together', async () => {
    const { world, send, functionId } = openHello();
    const { id } = world.qinling.webhooks.put({ function_id: functionId });
    await send('POST', `${path}/${id}/invoke?from=query`, { token: null, json: { name: 'json' } });
    expect(JSON.parse(world.qinling.executions.list()[0]!.input!)).toEqual({ from: 'query', name: 'json' });
  });

  it('calls what its alias names, and the function itself for a version of null', async () => {
    const { world, send, functionId } = openHello();
    world.qinling.versions.put({ function_id: functionId });
    world.qinling.aliases.put({ name: 'hq', function_id: functionId, function_version: 1 });
    for (const given of [{ function_alias: 'hq' }, { function_id: functionId, function_version: null }]) {
      const { id } = world.qinling.webhooks.put(given);
      expect((await send('POST', `${path}/${id}/invoke`, { token: null })).status).toBe(202);
    }
    expect(world.qinling.executions.list().map(({ function_version: version }) => version)).toEqual([1, 0]);
  });

  it('is 404 for one that is not there, in the short form, and for another method', async () => {
    const { send } = openHello();
    const { status, json } = await send('POST', `${path}/${nowhere}/invoke`, { token: null });
    expect([status, json]).toEqual([404, { faultstring: `Webhook not found [id=${nowhere}]` }]);
    expect((await send('GET', `${path}/${nowhere}/invoke`)).status).toBe(404);
  });

  it('is 409 where the runtime is not available', async () => {
    const { world, send, functionId, runtimeId } = openHello();
    const { id } = world.qinling.webhooks.put({ function_id: functionId });
    world.qinling.runtimes.put({ id: runtimeId, status: 'upgrading' });
    const { status, json } = await send('POST', `${path}/${id}/invoke`, { token: null });
    expect([status, json]).toEqual([409, { faultstring: `Runtime ${runtimeId} is not available.` }]);
  });
});
