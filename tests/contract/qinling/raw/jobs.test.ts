import { describe, expect, it } from 'vitest';
import { adminProject, demoProject, nowhere, startTime } from './open-engine.js';
import { isFault, openHello } from './open-hello.js';

const path = '/v1/jobs';
const soon = 'Execution time must be at least 1 minute in the future.';

describe('POST /v1/jobs', () => {
  it('makes what the page makes', async () => {
    const { world, send, functionId } = openHello();
    world.qinling.aliases.put({ name: 'hq-production-function', function_id: functionId });
    const given = { count: 5, name: 'every-minute', pattern: '* * * * *', function_input: '{"name": "Foo"}' };
    const { status, json } = await send('POST', path, { json: { ...given, function_alias: 'hq-production-function' } });
    expect([status, json]).toEqual([
      201,
      {
        ...given,
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        function_id: null,
        function_alias: 'hq-production-function',
        function_version: 0,
        status: 'running',
        first_execution_time: '2026-01-15T12:01:00Z',
        next_execution_time: '2026-01-15T12:01:00Z',
        project_id: demoProject,
        created_at: startTime,
        updated_at: null,
      },
    ]);
  });

  it.each([
    ['once', { first_execution_time: '2026-01-15 13:00:00' }, '13:00:00', 1],
    ['once, its offset dropped', { first_execution_time: '2026-01-15T13:00:00.5+05:00', count: 1 }, '13:00:00', 1],
    ['for ever', { pattern: '@hourly' }, '13:00:00', null],
    ['by the second', { pattern: '* * * * * */15', count: '3' }, '12:00:15', 3],
    ['from a time on', { pattern: '0 * * * *', first_execution_time: '2026-01-15 14:30:00' }, '15:00:00', null],
    ['at that very time', { pattern: '0 * * * *', first_execution_time: '2026-01-15 14:00:00' }, '14:00:00', null],
  ])('plans a job %s', async (_what, given, at, count) => {
    const { send, functionId } = openHello();
    const { status, json } = await send('POST', path, { json: { function_id: functionId, ...given } });
    expect([status, json.first_execution_time, json.next_execution_time, json.count]).toEqual([
      ...[201, `2026-01-15T${at}Z`, `2026-01-15T${at}Z`, count],
    ]);
  });

  it.each([
    [{}, 'Either function_alias or function_id must be provided.'],
    [{ function_id: nowhere }, 'pattern or first_execution_time must be specified.'],
    [{ function_id: nowhere, first_execution_time: 'soon' }, 'Unknown string format: soon'],
    [{ function_id: nowhere, first_execution_time: '2026-01-15 12:00:59' }, soon],
    [
      { function_id: nowhere, first_execution_time: '2026-01-15 13:00', count: 2 },
      'pattern must be provided if count is greater than 1.',
    ],
    [{ function_id: nowhere, pattern: 'often' }, 'The specified pattern is not valid: often'],
    [{ function_id: nowhere, pattern: '0 0 30 2 *' }, 'The specified pattern is not valid: 0 0 30 2 *'],
    [{ function_id: 'abc', pattern: '* * * * *' }, 'Expected a uuid but received abc.'],
    [{ function_id: nowhere, canceled: 1 }, 'Unknown attribute for argument job: canceled'],
  ])('refuses %j with 400', async (json, text) => {
    const { status, json: body } = await openHello().send('POST', path, { json });
    expect([status, body.faultstring]).toEqual([400, expect.stringContaining(text)]);
  });

  it.each([
    [{ function_id: nowhere }, `Function not found [id=${nowhere}]`],
    [{ function_alias: 'none' }, 'FunctionAlias not found [name=none]'],
  ])('finds nothing for %j', async (given, text) => {
    const { status, json } = await openHello().send('POST', path, { json: { pattern: '* * * * *', ...given } });
    expect([status, json]).toEqual([404, isFault(text)]);
  });

  it('wants the version to be there, and the input to be a text', async () => {
    const { send, functionId } = openHello();
    const base = { pattern: '* * * * *', function_id: functionId };
    const { status, json } = await send('POST', path, { json: { ...base, function_version: 2 } });
    expect([status, json]).toEqual([
      404,
      isFault(`FunctionVersion not found [function_id=${functionId}, version_number=2]`),
    ]);
    const typed = await send('POST', path, { json: { ...base, function_input: { name: 'x' } } });
    expect([typed.status, typed.json.faultstring]).toEqual([
      400,
      expect.stringContaining('field/attribute function_input'),
    ]);
    expect((await send('POST', path)).json).toEqual(isFault('Missing argument: "job"'));
  });
});

describe('GET and DELETE /v1/jobs', () => {
  it('shows the own ones; administrators see one by id and all on demand', async () => {
    const { world, send, asAdmin, functionId } = openHello();
    const job = world.qinling.jobs.put({ function_id: functionId });
    expect((await send('GET', path)).json).toEqual({ jobs: [job] });
    expect((await send('GET', path, { token: 'alt-token' })).json).toEqual({ jobs: [] });
    expect((await asAdmin('GET', path)).json).toEqual({ jobs: [] });
    expect((await asAdmin('GET', `${path}?all_projects=0`)).json).toEqual({ jobs: [job] });
    expect((await asAdmin('GET', `${path}?project_id=${adminProject}`)).json).toEqual({ jobs: [] });
    expect((await send('GET', `${path}?all_projects=true`)).status).toBe(403);
    for (const who of [send, asAdmin]) expect((await who('GET', `${path}/${job.id}`)).json).toEqual(job);
    const foreign = await send('GET', `${path}/${job.id}`, { token: 'alt-token' });
    expect([foreign.status, foreign.json]).toEqual([404, isFault(`Job not found [id=${job.id}]`)]);
    expect((await send('GET', `${path}/abc`)).status).toBe(400);
  });

  it.each(['running', 'paused', 'done', 'cancelled'])('is deleted though %s, by its owner', async (status) => {
    const { world, send, asAdmin, functionId } = openHello();
    const { id } = world.qinling.jobs.put({ function_id: functionId, status });
    expect((await asAdmin('DELETE', `${path}/${id}`)).status).toBe(404);
    const deleted = await send('DELETE', `${path}/${id}`);
    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect((await send('DELETE', `${path}/${id}`)).status).toBe(404);
  });
});

describe('PUT /v1/jobs/{id}', () => {
  function openJob(given: object = {}) {
    const hello = openHello();
    const job = hello.world.qinling.jobs.put({ function_id: hello.functionId, pattern: '*/5 * * * *', ...given });
    return { ...hello, job, put: (json: object) => hello.send('PUT', `${path}/${job.id}`, { json }) };
  }
  const once = { pattern: null, next_execution_time: '2026-01-15T13:00:00Z' };

  it('changes what the page changes', async () => {
    const { put, job, world } = openJob();
    await world.clock.advance('30s');
    const changes = { name: 'every-minute', pattern: '* * * * *', function_input: '{"name": "Foo"}' };
    const { status, json } = await put({ ...changes, status: 'paused', next_execution_time: '2026-01-15 22:41:00' });
    expect([status, json]).toEqual([
      200,
      {
        ...{ ...job, ...changes, status: 'paused' },
        ...{ next_execution_time: '2026-01-15T22:41:00Z', updated_at: '2026-01-15T12:00:30Z' },
      },
    ]);
  });

  it('leaves what is null, what it may not change, and the next time under a new pattern', async () => {
    const { put, job } = openJob({ name: 'old' });
    const json = { name: null, count: 9, function_version: 3, pattern: '0 * * * *' };
    expect((await put(json)).json).toEqual({ ...job, pattern: '0 * * * *', updated_at: startTime });
    expect((await put({})).json.updated_at).toBe(startTime);
  });

  it('goes on after a pause', async () => {
    const recurring = openJob({ status: 'paused', next_execution_time: '2026-01-01T00:00:00Z' });
    expect((await recurring.put({ status: 'running' })).json).toMatchObject({
      status: 'running',
      next_execution_time: '2026-01-15T12:05:00Z',
    });
    const single = openJob({ ...once, status: 'paused' });
    expect((await single.put({ status: 'running' })).json.next_execution_time).toBe(once.next_execution_time);
    const missed = openJob({ ...once, status: 'paused', next_execution_time: '2026-01-15T11:00:00Z' });
    expect((await missed.put({ status: 'running' })).json).toEqual(isFault(soon));
  });

  it.each([
    [{ status: 'done' }, {}, 'Can not update a finished job.'],
    [{ status: 'cancelled' }, { status: 'running' }, 'Can not update a finished job.'],
    [once, { pattern: '* * * * *' }, 'Can not change job type.'],
    [{}, { pattern: '' }, 'Can not change job type.'],
    [{}, { pattern: 'often' }, 'The specified pattern is not valid: often'],
    [{}, { status: 'canceled' }, 'Invalid status.'],
    [{}, { status: 'done' }, 'Invalid status.'],
    [{}, { next_execution_time: '2026-01-15 12:00:30' }, soon],
    [{}, { next_execution_time: 'soon' }, 'Unknown string format: soon'],
    [{}, { bogus: 1 }, 'Unknown attribute for argument job: bogus'],
  ])('of %j refuses %j', async (given, json, text) => {
    const { put, job, world } = openJob(given);
    const answer = await put(json);
    expect([answer.status, answer.json]).toEqual([400, isFault(text)]);
    expect(world.qinling.jobs.list()).toEqual([job]);
  });

  it('is for its project', async () => {
    const { send, asAdmin, job } = openJob();
    for (const answer of [
      await asAdmin('PUT', `${path}/${job.id}`, { json: {} }),
      await send('PUT', `${path}/${job.id}`, { json: {}, token: 'alt-token' }),
      await send('PUT', `${path}/${nowhere}`, { json: {} }),
    ]) {
      expect(answer.status).toBe(404);
    }
  });
});

it('fires as time moves', async () => {
  const { world, send, functionId } = openHello();
  await send('POST', path, { json: { function_id: functionId, pattern: '* * * * *', count: 5 } });
  await world.clock.advance('5m');
  const { json } = await send('GET', '/v1/executions');
  expect(json.executions.map(({ created_at: at, status }: any) => `${at} ${status}`)).toEqual(
    [1, 2, 3, 4, 5].map((minute) => `2026-01-15T12:0${minute}:00Z success`),
  );
});
