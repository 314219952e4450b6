import { AeontelFunctions, type AeontelFunctionsOptions } from '@functionary/aeontel-functions';
import type { AeontelHandler } from '@functionary/mock-server';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, openAeontel } from './open-aeontel.js';

throughEachDoor(aeontelProfiles, (setting) => {
  describe('functions that are described', () => {
    interface Described {
      fun_demo: { args: { text: string }; result: { words: number } };
      fun_bare: {};
    }
    const schemas = {
      fun_demo: { args: z.object({ text: z.string() }), result: z.object({ words: z.number() }) },
      fun_bare: {},
    };

    function openDescribed<Map>(code: AeontelHandler, functions?: Map) {
      const opened = openAeontel(setting);
      for (const name of ['demo', 'bare', 'other']) opened.world.aeontel.functions.put({ id: `fun_${name}`, name });
      opened.world.aeontel.handler('fun_demo', code);
      const options = { ...opened.options, functions } as AeontelFunctionsOptions<Map>;
      return { ...opened, described: new AeontelFunctions<Map>(options) };
    }

    test('by types are called as the types say', async () => {
      const { described } = openDescribed<Described>(({ text }) => ({ words: text.split(' ').length }));
      const answer = await described.functions.invoke('fun_demo', { text: 'a b' });
      if (!answer.ok) expect.unreachable(answer.error);
      expectTypeOf(answer.result).toEqualTypeOf<{ words: number }>();
      expect(answer.result.words).toBe(2);
      const words: number = (await described.functions.invokeOrThrow('fun_demo', { text: 'a' })).words;
      expect(words).toBe(1);
      expectTypeOf(await described.functions.invokeOrThrow('fun_bare')).toBeUnknown();
      expect((await described.functions.get('fun_other')).name).toBe('other');
    });

    test('by schemas are called by what fits, and give what fits', async () => {
      const { described } = openDescribed(({ text, more }) => ({ words: text.length, more }), schemas);
      const result = await described.functions.invokeOrThrow('fun_demo', { text: 'abc', more: true } as {
        text: string;
      });
      expectTypeOf(result).toEqualTypeOf<{ words: number }>();
      // Judged, and not replaced.
      expect(result).toEqual({ words: 3, more: true });
      expect(await described.functions.invokeOrThrow('fun_bare', { a: 1 })).toEqual({ a: 1 });
    });

    test('by schemas are not called by what does not fit', async () => {
      const { described, refuses, sent } = openDescribed(() => ({ words: 1 }), schemas);
      const refused = { name: 'InvalidArgumentError', parameter: 'args' };
      const error = await refuses(described.functions.invoke('fun_demo', { text: 5 } as never), refused);
      expect(error.message).toContain('text');
      await refuses(described.functions.invokeOrThrow('fun_demo', {} as never), refused);
      await refuses(described.functions.invoke('fun_demo'), refused);
      expect(sent).toEqual([]);
    });

    test('by schemas are judged by what they give, and a failure is no result', async () => {
      let result: unknown = { words: 'many' };
      const { described, refuses } = openDescribed(() => {
        if (result instanceof Error) throw result;
        return result;
      }, schemas);
      const wrong = { name: 'InvalidResponseError', operationId: 'invokeFunction', status: 200 };
      const error = await refuses(described.functions.invoke('fun_demo', { text: 'a' }), wrong);
      for (const part of ['fun_demo', 'words']) expect(error.message).toContain(part);
      await refuses(described.functions.invokeOrThrow('fun_demo', { text: 'a' }), wrong);
      result = new Error('no');
      expect(await described.functions.invoke('fun_demo', { text: 'a' })).toMatchObject({ ok: false, error: 'no' });
    });

    test('by schemas that take their time are waited for', async () => {
      const slow = { fun_demo: { args: z.object({ text: z.string().refine(async (text) => text !== 'bad') }) } };
      const { described, refuses, sent } = openDescribed(() => 1, slow);
      expect(await described.functions.invokeOrThrow('fun_demo', { text: 'good' })).toBe(1);
      await refuses(described.functions.invoke('fun_demo', { text: 'bad' }), { name: 'InvalidArgumentError' });
      expect(sent).toHaveLength(1);
    });
  });
});
