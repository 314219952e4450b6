import { describe, expect, it } from 'vitest';
import { adminProject, demoProject, nowhere, startTime } from './open-engine.js';
import { isFault, openHello } from './open-hello.js';

const path = '/v1/aliases';

describe('POST /v1/aliases', () => {
  it('names a function or a version of it', async () => {
    const { send, functionId } = openHello();
    const given = { name: 'hq', function_id: functionId, function_version: 2, description: 'for HQ' };
    const { status, json } = await send('POST', path, { json: given });
    expect([status, json]).toEqual([
      201,
      { ...given, id: expect.any(String), project_id: demoProject, created_at: startTime, updated_at: null },
    ]);
    const plain = await send('POST', path, { json: { name: 'plain', function_id: functionId } });
    expect(plain.json).toMatchObject({ function_version: 0, description: null });
  });

  it.each([{}, { name: 'x' }, { function_id: nowhere }])('needs name and function (%j)', async (json) => {
    const answer = await openHello().send('POST', path, { json });
    expect([answer.status, answer.json]).toEqual([
      400,
      isFault("Required param is missing. Required: {'name', 'function_id'}"),
    ]);
  });

  it('asks neither whose the function is nor whether the version is there, but that the function is', async () => {
    const { send, functionId } = openHello();
    const json = { name: 'theirs', function_id: functionId, function_version: 9 };
    expect((await send('POST', path, { json, token: 'alt-token' })).status).toBe(201);
    const missing = await send('POST', path, { json: { name: 'x', function_id: nowhere } });
    expect([missing.status, missing.json.faultstring]).toEqual([400, expect.stringContaining('function_id')]);
  });

  it('is the only one of its name and of its target, in a project', async () => {
    const { send, functionId } = openHello();
    const json = { name: 'hq', function_id: functionId };
    await send('POST', path, { json });
    const sameName = await send('POST', path, { json: { ...json, function_version: 1 } });
    expect([sameName.status, sameName.json]).toEqual([
      400,
      isFault("Duplicate entry for function_aliases: ['project_id', 'name']"),
    ]);
    const sameTarget = await send('POST', path, { json: { ...json, name: 'other' } });
    expect([sameTarget.status, sameTarget.json]).toEqual([
      400,
      isFault("Duplicate entry for function_aliases: ['project_id', 'function_id', 'function_version']"),
    ]);
    expect((await send('POST', path, { json, token: 'alt-token' })).status).toBe(201);
  });

  it('takes no field of the page that the service does not have', async () => {
    const { send, functionId } = openHello();
    const { status, json } = await send('POST', path, { json: { name: 'x', function_id: functionId, version: 1 } });
    expect([status, json]).toEqual([400, isFault('Unknown attribute for argument body: version')]);
  });
});

describe('GET /v1/aliases', () => {
  it('lists the own ones, and all of them for anyone who asks', async () => {
    const { world, send, functionId } = openHello();
    const { aliases } = world.qinling;
    aliases.put({ name: 'late', function_id: functionId, created_at: '2026-01-02T00:00:00Z' });
    aliases.put({ name: 'early', function_id: functionId, created_at: '2026-01-01T00:00:00Z' });
    aliases.put({ name: 'theirs', function_id: functionId, project_id: adminProject });
    const names = async (query = '') =>
      (await send('GET', `${path}${query}`)).json.function_aliases.map(({ name }: any) => name);
    expect(await names()).toEqual(['early', 'late']);
    expect(await names('?all_projects=true')).toEqual(['early', 'late', 'theirs']);
    const unknown = await send('GET', `${path}?limit=1`);
    expect([unknown.status, unknown.json]).toEqual([400, isFault('Unknown argument: "limit"')]);
  });

  it('shows one by name, another project has its own', async () => {
    const { world, send, asAdmin, functionId } = openHello();
    const alias = world.qinling.aliases.put({ name: 'a b', function_id: functionId });
    expect((await send('GET', `${path}/a%20b`)).json).toEqual(alias);
    expect((await asAdmin('GET', `${path}/a%20b`)).json).toEqual(alias);
    const missing = await send('GET', `${path}/a%20b`, { token: 'alt-token' });
    expect([missing.status, missing.json]).toEqual([404, isFault('FunctionAlias not found [name=a b]')]);
  });
});

describe('PUT /v1/aliases/{name}', () => {
  it('changes function, version and description; not the name, and nothing to null', async () => {
    const { world, send, functionId } = openHello();
    const other = world.qinling.functions.put({}).id;
    const alias = world.qinling.aliases.put({ name: 'hq', function_id: functionId, description: 'old' });
    await world.clock.advance('1m');
    const same = await send('PUT', `${path}/hq`, { json: {} });
    expect([same.status, same.json]).toEqual([200, alias]);
    const json = { function_id: other, function_version: 3, description: null, name: 'ignored' };
    const changed = await send('PUT', `${path}/hq`, { json });
    expect([changed.status, changed.json]).toEqual([
      200,
      { ...alias, function_id: other, function_version: 3, updated_at: '2026-01-15T12:01:00Z' },
    ]);
  });

  it('refuses the target of another alias, and a function that is not there', async () => {
    const { world, send, functionId } = openHello();
    world.qinling.aliases.put({ name: 'one', function_id: functionId });
    world.qinling.aliases.put({ name: 'two', function_id: functionId, function_version: 2 });
    const clash = await send('PUT', `${path}/two`, { json: { function_version: 0 } });
    expect([clash.status, clash.json]).toEqual([
      400,
      isFault("Duplicate entry for function_aliases: ['project_id', 'function_id', 'function_version']"),
    ]);
    expect((await send('PUT', `${path}/two`, { json: { function_id: nowhere } })).status).toBe(400);
    expect((await send('PUT', `${path}/none`, { json: {} })).status).toBe(404);
  });
});

describe('DELETE /v1/aliases/{name}', () => {
  it('takes it away though a webhook uses it', async () => {
    const { world, send, functionId } = openHello();
    world.qinling.aliases.put({ name: 'hq', function_id: functionId });
    const hook = world.qinling.webhooks.put({ function_alias: 'hq' });
    const deleted = await send('DELETE', `${path}/hq`);
    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect((await send('DELETE', `${path}/hq`)).status).toBe(404);
    const invoked = await send('POST', `/v1/webhooks/${hook.id}/invoke`, { token: null });
    expect([invoked.status, invoked.json]).toEqual([404, { faultstring: 'FunctionAlias not found [name=hq]' }]);
  });
});
