import { describe, expect, it } from 'vitest';
import type { Cloud } from '../open-cloud.js';
import { readJson } from '../read-body.js';

/** qinlingclient v1/function_alias.py, v1/webhook.py, v1/job.py */
export function describeTriggers(open: () => Cloud): void {
  describe('aliases', () => {
    it('stand for a version', async () => {
      const { world, signIn } = open();
      world.qinling.handler('hello', (_input, context) => context.functionVersion);
      const fn = world.qinling.functions.put({ name: 'hello' });
      world.qinling.versions.put({ function_id: fn.id });
      const demo = await signIn('demo');
      const alias = await demo.call('engine.function_aliases.create', 'stable', fn.id, { function_version: 1 });
      expect(alias).toMatchObject({ name: 'stable', function_id: fn.id, function_version: 1, description: '' });
      expect(await demo.call('engine.function_aliases.get', 'stable')).toEqual(alias);
      expect(await demo.call('engine.function_aliases.list')).toEqual([alias]);
      const run = () =>
        demo.call('engine.function_executions.create', { function_alias: 'stable', function_version: null });
      expect(JSON.parse((await run()).result).output).toBe(1);
      const update = { function_version: 0, description: 'the newest' };
      expect(await demo.call('engine.function_aliases.update', 'stable', update)).toMatchObject(update);
      const last = await run();
      expect(JSON.parse(last.result).output).toBe(0);
      expect(last).toMatchObject({ function_id: fn.id, function_alias: 'stable' });
      await expect(demo.call('engine.function_aliases.create', 'stable', fn.id)).rejects.toMatchObject({
        message: "Duplicate entry for function_aliases: ['project_id', 'name'] (HTTP 400)",
      });
      expect(await demo.call('engine.function_aliases.delete', 'stable')).toBeNull();
      await expect(demo.call('engine.function_aliases.get', 'stable')).rejects.toMatchObject({
        message: 'FunctionAlias not found [name=stable] (HTTP 404)',
      });
    });
  });

  describe('webhooks', () => {
    it('start a function for anyone who has their URL', async () => {
      const { world, signIn, open: openBy, engineUrl } = open();
      const seen: unknown[] = [];
      world.qinling.handler('hello', (input) => void seen.push(input));
      const fn = world.qinling.functions.put({ name: 'hello' });
      const demo = await signIn('demo');
      const webhook = await demo.call('engine.webhooks.create', fn.id, { description: 'for the shop' });
      expect(webhook).toMatchObject({ function_id: fn.id, function_version: 0, description: 'for the shop' });
      expect(webhook.webhook_url).toBe(`${engineUrl}/v1/webhooks/${webhook.id}/invoke`);
      expect(await demo.call('engine.webhooks.get', webhook.id)).toEqual(webhook);
      expect(await demo.call('engine.webhooks.list')).toEqual([webhook]);

      const nobody = await openBy('none', { endpoint: engineUrl, auth_url: undefined });
      const url = `${webhook.webhook_url}?a=1`;
      const told = await nobody.call('session.post', url, { json: { b: 'two' }, authenticated: false });
      expect(told.status).toBe(202);
      await world.idle();
      expect(seen).toEqual([{ a: '1', b: 'two' }]);
      const [run] = await demo.call('engine.function_executions.list');
      expect(run).toMatchObject({ id: readJson(told).execution_id, description: `Created by Webhook ${webhook.id}` });
      const form = await nobody.call('session.post', webhook.webhook_url, { data: { c: '3' }, authenticated: false });
      expect(form.status).toBe(202);
      await world.idle();
      expect(seen[1]).toEqual({ c: '3' });

      expect(await demo.call('engine.webhooks.delete', webhook.id)).toBeNull();
      const gone = await nobody.call('session.post', webhook.webhook_url, { authenticated: false, raise_exc: false });
      expect(gone.status).toBe(404);
    });

    it('move from a function to another', async () => {
      const { world, signIn } = open();
      const [one, other] = [world.qinling.functions.put({}), world.qinling.functions.put({})];
      const demo = await signIn('demo');
      const { id } = await demo.call('engine.webhooks.create', one.id);
      const updated = await demo.call('engine.webhooks.update', id, { function_id: other.id, description: 'moved' });
      expect(updated).toMatchObject({ id, function_id: other.id, description: 'moved' });
      await demo.call('engine.function_aliases.create', 'stable', one.id);
      const byAlias = await demo.call('engine.webhooks.create', null, {
        ...{ function_alias: 'stable', function_version: null },
      });
      expect(byAlias).toMatchObject({ function_id: null, function_alias: 'stable', function_version: null });
      await expect(demo.call('engine.webhooks.create', '00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({
        code: 404,
      });
    });
  });

  describe('jobs', () => {
    it('run by the clock of the world', async () => {
      const { world, signIn } = open();
      const seen: unknown[] = [];
      world.qinling.handler('hello', (input) => void seen.push(input));
      const fn = world.qinling.functions.put({ name: 'hello' });
      const demo = await signIn('demo');
      const job = await demo.call('engine.jobs.create', {
        ...{ function_id: fn.id, name: 'hourly', pattern: '0 * * * *', count: 3, function_input: '{"by": "job"}' },
      });
      expect(job).toMatchObject({
        ...{ function_id: fn.id, function_version: 0, function_alias: null, name: 'hourly', pattern: '0 * * * *' },
        ...{ status: 'running', count: 3, function_input: '{"by": "job"}' },
      });
      expect(job.first_execution_time).toMatch(/:00:00Z$/);
      expect(job.next_execution_time).toBe(job.first_execution_time);
      await world.clock.advance('2h');
      expect(seen).toEqual([{ by: 'job' }, { by: 'job' }]);
      // the token is an hour old, and the client gets a new one
      expect(await demo.call('engine.jobs.get', job.id)).toMatchObject({ count: 1, status: 'running' });
      const [run] = await demo.call('engine.function_executions.list');
      expect(run).toMatchObject({ description: `Created by Job ${job.id}`, status: 'success', sync: false });
      await world.clock.advance('2h');
      expect(await demo.call('engine.jobs.get', job.id)).toMatchObject({ count: 0, status: 'done' });
      expect(seen).toHaveLength(3);
    });

    it('run once, at a time', async () => {
      const { world, signIn } = open();
      const fn = world.qinling.functions.put({});
      const demo = await signIn('demo');
      const at = (ms: number) => new Date(world.clock.now() + ms).toISOString().slice(0, 19);
      const create = (ms: number) =>
        demo.call('engine.jobs.create', { function_id: fn.id, first_execution_time: at(ms) });
      const job = await create(600_000);
      expect(job).toMatchObject({ count: 1, pattern: null, next_execution_time: `${at(600_000)}Z` });
      await expect(create(30_000)).rejects.toMatchObject({
        message: 'Execution time must be at least 1 minute in the future. (HTTP 400)',
      });
    });

    it('are paused, go on, are cancelled and deleted', async () => {
      const { world, signIn, knowIssues } = open();
      // the command line offers `done`, the service does not take it
      knowIssues({ updateJob: 'body.status' });
      const fn = world.qinling.functions.put({});
      const demo = await signIn('demo');
      const { id } = await demo.call('engine.jobs.create', { function_id: fn.id, pattern: '0 * * * *' });
      const update = (changes: object) => demo.call('engine.jobs.update', id, changes);
      expect(await update({ status: 'paused', name: 'rare' })).toMatchObject({ status: 'paused', name: 'rare' });
      expect(await update({ status: 'running' })).toMatchObject({ status: 'running' });
      await expect(update({ status: 'done' })).rejects.toMatchObject({ message: 'Invalid status. (HTTP 400)' });
      await expect(update({ pattern: 'nonsense' })).rejects.toMatchObject({ code: 400 });
      expect(await update({ status: 'cancelled' })).toMatchObject({ status: 'cancelled' });
      await expect(update({ name: 'late' })).rejects.toMatchObject({
        message: 'Can not update a finished job. (HTTP 400)',
      });
      expect(await demo.call('engine.jobs.list')).toMatchObject([{ id, status: 'cancelled' }]);
      expect(await demo.call('engine.jobs.delete', id)).toBeNull();
      await expect(demo.call('engine.jobs.get', id)).rejects.toMatchObject({
        message: `Job not found [id=${id}] (HTTP 404)`,
      });
    });

    it.each([
      [{}, 'pattern or first_execution_time must be specified. (HTTP 400)'],
      [{ pattern: 'every day' }, 'The specified pattern is not valid: every day (HTTP 400)'],
      [{ first_execution_time: 'soon' }, 'Unknown string format: soon'],
    ])("are refused with the service's own words: %j", async (more, words) => {
      const { world, signIn } = open();
      const demo = await signIn('demo');
      const failing = demo.call('engine.jobs.create', { function_id: world.qinling.functions.put({}).id, ...more });
      await expect(failing).rejects.toMatchObject({ code: 400, message: expect.stringContaining(words) });
    });
  });
}
