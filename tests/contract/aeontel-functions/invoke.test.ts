import { listFaults } from '@functionary/aeontel-functions';
import type { AeontelHandler } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, openAeontel } from './open-aeontel.js';
import { openFunctionWithCode } from './open-code.js';

const circle: { self?: unknown } = {};
circle.self = circle;

throughEachDoor(aeontelProfiles, (setting) => {
  const openCode = (code: AeontelHandler = (args) => args) => openFunctionWithCode(setting, code);

  describe('a run', () => {
    test('takes arguments by name, and gives what the code returns', async () => {
      const { aeontel, id, sent, runs, world } = openCode(({ text }) => ({ length: text.length }));
      const told: (string | undefined)[] = [];
      const onResponse = ({ status, requestId }: { status: number; requestId: string | undefined }) =>
        void told.push(String(status), requestId);
      const args = { text: 'Grüße', deep: [{ a: null }] };
      const answer = await aeontel.functions.invoke(id, args, {}, { onResponse });
      expect(answer).toEqual({ ok: true, result: { length: 5 }, error: null, durationMs: 0 });
      expect(runs).toEqual([args]);
      expect(sent).toEqual([`POST @/${id}/invoke 200`]);
      expect(told).toEqual(['200', expect.stringMatching(/^req_/)]);
      expect(world.journal.entries()).toMatchObject([{ operationId: 'invokeFunction', status: 200 }]);
    });

    test('takes none, too', async () => {
      const { aeontel, id, runs } = openCode();
      expect(await aeontel.functions.invokeOrThrow(id)).toEqual({});
      expect(await aeontel.functions.invokeOrThrow(id, undefined)).toEqual({});
      expect(await aeontel.functions.invokeOrThrow(id, {})).toEqual({});
      expect(runs).toEqual([{}, {}, {}]);
    });

    test('gives back its arguments where there is no code', async () => {
      const { aeontel, world } = openAeontel(setting);
      const { id } = world.aeontel.functions.put({ name: 'a' });
      expect(await aeontel.functions.invoke(id, { a: [1] })).toMatchObject({ ok: true, result: { a: [1] } });
    });

    test.each<[what: string, result: unknown, expected: unknown]>([
      ['a text', 'a', 'a'],
      ['zero', 0, 0],
      ['false', false, false],
      ['null', null, null],
      ['nothing', undefined, null],
      ['a list', [1, undefined, 'ż'], [1, null, 'ż']],
      ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
      ['what says how it is JSON', { toJSON: () => 7 }, 7],
    ])('gives %s', async (_what, result, expected) => {
      const { aeontel, id } = openCode(async () => result);
      expect(await aeontel.functions.invoke(id)).toEqual({ ok: true, result: expected, error: null, durationMs: 0 });
      expect(await aeontel.functions.invokeOrThrow(id)).toEqual(expected);
    });

    test('is told what it is a run of', async () => {
      const { aeontel, id } = openCode((_args, { signal, ...context }) => ({ ...context, ended: signal.aborted }));
      expect(await aeontel.functions.invokeOrThrow(id)).toEqual({
        ...{ functionId: id, functionName: 'demo', versionId: 'fnv_first', workspaceId: 'wsp_demo' },
        ...{ userId: 'usr_admin', ended: false },
      });
    });

    test("takes as long as it takes by the world's clock", async () => {
      const { aeontel, id, world } = openCode(async () => {
        await world.clock.sleep(1500);
        return 'late';
      });
      const answer = await aeontel.functions.invoke(id);
      expect(answer).toMatchObject({ ok: true, result: 'late' });
      expect(answer.durationMs).toBe(1500);
    });

    test('changes nothing of the function', async () => {
      const { aeontel, id, record, world } = openCode(() => 'a');
      await world.clock.advance(1000);
      await aeontel.functions.invoke(id);
      expect(world.aeontel.functions.list()).toEqual([record]);
    });

    test('takes arguments by any name, and as JSON has them', async () => {
      const { aeontel, id, runs } = openCode();
      const args = JSON.parse('{"__proto__":{"a":1},"constructor":2,"":3,"ż":"\\ud800"}') as {};
      await aeontel.functions.invokeOrThrow(id, { ...args, lost: undefined, at: new Date(0), none: Number.NaN });
      expect(Object.entries(runs[0] as {}).sort()).toEqual(
        [...Object.entries(args), ['at', '1970-01-01T00:00:00.000Z'], ['none', null]].sort(),
      );
    });

    test('comes to its end though the function is purged meanwhile', async () => {
      let end!: (result: string) => void;
      const result = new Promise<string>((resolve) => {
        end = resolve;
      });
      const { aeontel, id, runs } = openCode(() => result);
      const outcome = aeontel.functions.invokeOrThrow(id);
      while (runs.length === 0) await new Promise(setImmediate);
      await aeontel.functions.delete(id);
      await aeontel.functions.purge(id);
      end('done');
      expect(await outcome).toBe('done');
    });

    test('is cut off where the world goes back to what it was', async () => {
      const { aeontel, id, world, runs } = openCode(() => new Promise(() => {}));
      world.aeontel.timeout(100);
      const saved = world.snapshot();
      const outcome = aeontel.functions.invoke(id);
      while (runs.length === 0) await new Promise(setImmediate);
      world.restore(saved);
      expect(await outcome).toMatchObject({ ok: false, result: null, error: expect.any(String) });
    });

    test('ends apart from others that run at the same time', async () => {
      const { aeontel, id } = openCode(async ({ n }) => {
        if (n === 1) throw new Error('one');
        return n;
      });
      const answers = await Promise.all([0, 1, 2].map((n) => aeontel.functions.invoke(id, { n })));
      expect(answers.map(({ ok, result, error }) => [ok, result, error])).toEqual([
        [true, 0, null],
        [false, null, 'one'],
        [true, 2, null],
      ]);
    });

    test.each<[what: string, args: unknown]>([
      ['list', []],
      ['null', null],
      ['text', 'text'],
      ['number', 5],
      ['circle', circle],
      ['big number', { a: 1n }],
      ['map', new Map([['a', 1]])],
    ])('takes no %s for arguments', async (_what, args) => {
      const { aeontel, id, sent, refuses } = openCode();
      await refuses(aeontel.functions.invoke(id, args as never), { name: 'InvalidArgumentError', parameter: 'args' });
      await refuses(aeontel.functions.invokeOrThrow(id, args as never), { name: 'InvalidArgumentError' });
      expect(sent).toEqual([]);
    });
  });

  describe('a version', () => {
    test('is the default one unless another is named', async () => {
      const { aeontel, id, world, runs } = openCode();
      world.aeontel.versions.put({ id: 'fnv_second', functionId: id, name: 'v2', parentId: 'fnv_first' });
      world.aeontel.handler('fnv_second', () => 'second').handler('fnv_first', () => 'first');
      expect(await aeontel.functions.invokeOrThrow(id)).toBe('first');
      expect(await aeontel.functions.invokeOrThrow(id, {}, { versionId: 'fnv_second' })).toBe('second');
      expect(await aeontel.functions.invokeOrThrow(id, {}, { versionId: 'fnv_first' })).toBe('first');
      expect(runs).toEqual([]);
    });

    test('has its own code, else that of its function by id, else by name', async () => {
      const { aeontel, world } = openAeontel(setting);
      const { id } = world.aeontel.functions.put({ name: 'demo', defaultVersionId: 'fnv_first' });
      const run = () => aeontel.functions.invokeOrThrow(id, { a: 1 });
      expect(await run()).toEqual({ a: 1 });
      world.aeontel.handler('demo', () => 'by name');
      expect(await run()).toBe('by name');
      world.aeontel.handler(id, () => 'by id');
      expect(await run()).toBe('by id');
      world.aeontel.handler('fnv_first', () => 'by version');
      expect(await run()).toBe('by version');
      world.aeontel.handler('fnv_first', () => 'by version, anew');
      expect(await run()).toBe('by version, anew');
    });

    test('has schemas of its own', async () => {
      const { aeontel, id, world, refuses } = openCode();
      world.aeontel.versions.put({ id: 'fnv_strict', functionId: id, inputSchemaId: 'sch_text' });
      expect(await aeontel.functions.invokeOrThrow(id, { a: 1 })).toEqual({ a: 1 });
      const strict = aeontel.functions.invoke(id, { a: 1 }, { versionId: 'fnv_strict' });
      await refuses(strict, { name: 'BadRequestError', code: 'invalid_args' });
    });

    test.each(['fnv_nothing', 'fnv_other', ''])('is one of this function, not %j', async (versionId) => {
      const { aeontel, id, world, refuses, runs } = openCode();
      world.aeontel.functions.put({ name: 'other', defaultVersionId: 'fnv_other' });
      const call = aeontel.functions.invoke(id, {}, { versionId });
      const refused = { name: 'BadRequestError', status: 400, code: 'invalid_reference' };
      const error = await refuses(call, { ...refused, operationId: 'invokeFunction' });
      expect(listFaults(error)).toMatchObject([{ pointer: '/versionId', code: 'unknown_reference' }]);
      expect(runs).toEqual([]);
    });

    test('is to be named where there is no default one', async () => {
      const { aeontel, world, refuses } = openAeontel(setting);
      const { id } = world.aeontel.functions.put({ name: 'draft', defaultVersionId: null });
      world.aeontel.versions.put({ id: 'fnv_one', functionId: id });
      const refused = { name: 'ConflictError', status: 409, code: 'no_default_version' };
      await refuses(aeontel.functions.invoke(id), refused);
      await refuses(aeontel.functions.invokeOrThrow(id), refused);
      expect(await aeontel.functions.invokeOrThrow(id, { a: 1 }, { versionId: 'fnv_one' })).toEqual({ a: 1 });
    });
  });
});
