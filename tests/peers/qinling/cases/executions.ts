import { describe, expect, it } from 'vitest';
import type { Cloud } from '../open-cloud.js';

const hello = (cloud: Cloud) => {
  cloud.world.qinling.handler('hello', ({ name = 'World' }, { print }) => {
    print(`called for ${name}`);
    if (name === 'nobody') throw new Error('nobody is not there');
    return `Hello, ${name}`;
  });
  return cloud.world.qinling.functions.put({ name: 'hello' });
};

/** qinlingclient v1/function_execution.py */
export function describeExecutions(open: () => Cloud): void {
  describe('executions', () => {
    it('are answered when they are done', async () => {
      const cloud = open();
      const fn = hello(cloud);
      const demo = await cloud.signIn('demo');
      const run = await demo.call('engine.function_executions.create', fn.id, { input: '{"name":"Ann"}' });
      expect(run).toMatchObject({
        ...{ function_id: fn.id, function_version: 0, function_alias: null, description: null },
        ...{ sync: true, status: 'success', input: '{"name": "Ann"}', project_id: fn.project_id },
      });
      expect(JSON.parse(run.result)).toEqual({ output: 'Hello, Ann', duration: expect.any(Number) });
      const log = await demo.call('engine.function_executions.get_log', run.id);
      expect(log).toBe(`Start execution: ${run.id}\ncalled for Ann\nFinished execution: ${run.id}\n`);
      expect(await demo.call('engine.function_executions.get', run.id)).toEqual(run);
      expect((await demo.call('engine.functions.get', fn.id)).count).toBe(1);
      expect(await demo.call('engine.function_executions.delete', run.id)).toBeNull();
      await expect(demo.call('engine.function_executions.get', run.id)).rejects.toMatchObject({
        message: `Execution not found [id=${run.id}] (HTTP 404)`,
      });
    });

    it('fail with what the code throws', async () => {
      const cloud = open();
      const fn = hello(cloud);
      const demo = await cloud.signIn('demo');
      const run = await demo.call('engine.function_executions.create', fn.id, { input: '{"name": "nobody"}' });
      expect(run.status).toBe('failed');
      expect(JSON.parse(run.result).output).toBe('nobody is not there');
    });

    it('go on after the answer, and have no log until they are done', async () => {
      const cloud = open();
      const fn = hello(cloud);
      cloud.world.progress.set('manual', { kind: 'execution' });
      const demo = await cloud.signIn('demo');
      const run = await demo.call('engine.function_executions.create', fn.id, { sync: false });
      expect(run).toMatchObject({ sync: false, status: 'running', result: null, input: null });
      expect(await demo.call('engine.function_executions.get_log', run.id)).toBe('');
      await cloud.world.progress.run({ item: run.id });
      await cloud.world.idle();
      expect(await demo.call('engine.function_executions.get', run.id)).toMatchObject({ status: 'success' });
      expect(await demo.call('engine.function_executions.get_log', run.id)).toContain('called for World');
    });

    it('are listed by filters', async () => {
      const { world, signIn } = open();
      const [one, other] = [world.qinling.functions.put({}), world.qinling.functions.put({})];
      const put = (function_id: string, status: string, description: string | null = null) =>
        world.qinling.executions.put({ function_id, status, description }).id;
      const ids = [put(one.id, 'success'), put(one.id, 'failed', 'by hand'), put(other.id, 'running')];
      const [demo, alt] = [await signIn('demo'), await signIn('alt')];
      const list = async (filters: object): Promise<number[]> => {
        const found = await demo.call('engine.function_executions.list', filters);
        return found.map(({ id }: { id: string }) => ids.indexOf(id)).sort();
      };
      expect(await list({})).toEqual([0, 1, 2]);
      expect(await list({ function_id: one.id })).toEqual([0, 1]);
      expect(await list({ function_id: one.id, status: 'failed' })).toEqual([1]);
      expect(await list({ status: 'neq:success' })).toEqual([1, 2]);
      expect(await list({ status: 'in:success,running' })).toEqual([0, 2]);
      expect(await list({ description: 'has:hand' })).toEqual([1]);
      expect(await alt.call('engine.function_executions.list')).toEqual([]);
      await expect(list({ all_projects: 'true' })).rejects.toMatchObject({
        message: 'Operation not allowed (HTTP 403)',
      });
      const admin = await signIn('admin');
      expect(await admin.call('engine.function_executions.list', { all_projects: 'true' })).toHaveLength(3);
    });

    it.each([
      [{ function_id: '00000000-0000-4000-8000-000000000000' }, 404, 'Function not found'],
      [{ function_alias: 'nobody' }, 404, 'FunctionAlias not found [name=nobody] (HTTP 404)'],
      [{}, 400, 'Either function_alias or function_id must be provided. (HTTP 400)'],
      [{ function_id: 'abc' }, 400, 'Expected a uuid but received abc.'],
    ])("are refused with the service's own words: %j", async (target, code, words) => {
      const { signIn, knowIssues } = open();
      if (code === 400 && words.includes('abc')) knowIssues({ createExecution: 'body.function_id' });
      const demo = await signIn('demo');
      const failing = demo.call('engine.function_executions.create', target);
      await expect(failing).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    });
  });
}
