import { inspect } from 'node:util';
import { listFaults } from '@functionary/aeontel-functions';
import type { AeontelHandler } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles } from './open-aeontel.js';
import { openFunctionWithCode } from './open-code.js';

const circle: { self?: unknown } = {};
circle.self = circle;

throughEachDoor(aeontelProfiles, (setting) => {
  const openCode = (code: AeontelHandler = (args) => args) => openFunctionWithCode(setting, code);

  describe('a function that fails', () => {
    const thrown =
      (value: unknown): AeontelHandler =>
      () => {
        throw value;
      };
    const mute = {
      toString() {
        throw new Error('not even a text');
      },
    };

    test.each<[what: string, code: AeontelHandler, reason: string | RegExp]>([
      ['throws', thrown(new TypeError('no such city')), 'no such city'],
      ['rejects', async () => Promise.reject(new Error('later')), 'later'],
      ['throws a text', thrown('plain'), 'plain'],
      ['throws an object', thrown({ a: 1 }), '[object Object]'],
      ['throws null', thrown(null), 'null'],
      ['throws undefined', thrown(undefined), 'undefined'],
      ['throws zero', thrown(0), '0'],
      ['throws without a message', thrown(new Error('')), 'Error'],
      ['throws an empty text', thrown(''), 'Error'],
      ['throws what is no text', thrown(mute), 'Error'],
      ['gives what goes in circles', () => circle, /JSON/],
      ['gives a big number', () => 1n, /JSON/],
      ['gives a function', () => () => 1, /JSON/],
      ['gives a symbol', () => Symbol('a'), /JSON/],
    ])('because it %s answers with the reason', async (_what, code, reason) => {
      const { aeontel, id } = openCode(code);
      const error = typeof reason === 'string' ? reason : expect.stringMatching(reason);
      expect(await aeontel.functions.invoke(id)).toEqual({ ok: false, result: null, error, durationMs: 0 });
    });

    test('for it runs out of time ends by the clock of the world', async () => {
      const { aeontel, id, world } = openCode(
        (_args, { signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve('too late'))),
      );
      world.aeontel.timeout(50);
      const before = world.clock.now();
      expect(await aeontel.functions.invoke(id)).toEqual({
        ...{ ok: false, result: null, error: 'Timed out after 50 ms', durationMs: 50 },
      });
      expect(world.clock.now() - before).toBe(50);
    });

    test('for its result breaks the output schema has run', async () => {
      const { aeontel, id, world, runs } = openCode(() => ({ text: [5] }));
      world.aeontel.versions.put({ id: 'fnv_first', functionId: id, outputSchemaId: 'sch_text' });
      const answer = await aeontel.functions.invoke(id);
      expect(answer).toMatchObject({ ok: false, result: null, error: expect.stringMatching(/schema.*\/text/) });
      expect(runs).toHaveLength(1);
    });

    test('is thrown where the caller wants the result alone', async () => {
      const { aeontel, id, world, refuses } = openCode(async () => {
        await world.clock.sleep(40);
        throw new RangeError('no such city: Atlantis');
      });
      const error = await refuses(aeontel.functions.invokeOrThrow(id), {
        ...{ name: 'InvocationFailedError', functionId: id, durationMs: 40, reason: 'no such city: Atlantis' },
        requestId: expect.stringMatching(/^req_/),
      });
      expect(error).toBeInstanceOf(Error);
      expect(error.message).toContain('no such city: Atlantis');
      for (const part of [id, '40 ms', error.requestId]) expect(error.message).toContain(part);
      const told = JSON.parse(JSON.stringify(error));
      expect(told).toMatchObject({ name: 'InvocationFailedError', functionId: id, durationMs: 40 });
      expect(told.message).toBe(error.message);
      expect(inspect(error)).toContain('no such city');
    });

    test('for a very long reason is told in short, and holds it whole', async () => {
      const reason = `${'x'.repeat(5000)}end`;
      const { aeontel, id, refuses } = openCode(thrown(new Error(reason)));
      const error = await refuses(aeontel.functions.invokeOrThrow(id), { name: 'InvocationFailedError' });
      expect(error.reason).toBe(reason);
      for (const text of [error.message, JSON.stringify(error), inspect(error)]) expect(text).not.toContain('end');
    });
  });

  describe('arguments that break the input schema', () => {
    const schema = {
      type: 'object',
      properties: { cities: { type: 'array', items: { type: 'string' } }, 'a/b': { type: 'number' } },
      required: ['cities'],
    };

    test.each<[args: object | undefined, pointers: string[]]>([
      [{ cities: 'Tokyo' }, ['/args/cities']],
      [{ cities: ['Tokyo', 5, null] }, ['/args/cities/1', '/args/cities/2']],
      [{ cities: [], 'a/b': 'x' }, ['/args/a~1b']],
    ])('are refused before anything has run: %j', async (args, pointers) => {
      const { aeontel, id, world, refuses, runs } = openCode();
      world.aeontel.schemas.put({ id: 'sch_cities', schema });
      world.aeontel.versions.put({ id: 'fnv_first', functionId: id, inputSchemaId: 'sch_cities' });
      const refused = { name: 'BadRequestError', status: 400, code: 'invalid_args', operationId: 'invokeFunction' };
      const error = await refuses(aeontel.functions.invoke(id, args as {}), refused);
      expect(listFaults(error).map(({ pointer, code }) => [pointer, code])).toEqual(
        pointers.map((pointer) => [pointer, 'schema_mismatch']),
      );
      expect(error.message).toContain(pointers[0]);
      await refuses(aeontel.functions.invokeOrThrow(id, args as {}), refused);
      expect(runs).toEqual([]);
      expect(await aeontel.functions.invokeOrThrow(id, { cities: ['Tokyo'] })).toEqual({ cities: ['Tokyo'] });
    });

    test('are missing where there are none', async () => {
      const { aeontel, id, world, refuses, runs } = openCode();
      world.aeontel.versions.put({ id: 'fnv_first', functionId: id, inputSchemaId: 'sch_text' });
      const error = await refuses(aeontel.functions.invoke(id), { name: 'BadRequestError', code: 'invalid_args' });
      expect(listFaults(error)[0]!.pointer).toMatch(/^\/args(\/text)?$/);
      expect(runs).toEqual([]);
    });
  });
});
