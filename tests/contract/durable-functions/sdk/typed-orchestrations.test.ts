import { DurableFunctions } from '@functionary/durable-functions';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

const orchestrations = {
  Hello: { input: z.null(), output: z.array(z.string()) },
  Echo: { input: z.object({ amount: z.number() }), output: z.object({ amount: z.number().max(10) }) },
  Steps: { customStatus: z.object({ step: z.number() }), output: z.literal('done') },
  Nap: { input: z.number(), output: z.number() },
};

type Typed = {
  Echo: { input: { n: number }; output: { n: number } };
  Steps: { customStatus: { step: number } };
};

throughEachDoor(durableProfiles, (setting) => {
  describe('orchestrations with schemas', () => {
    const open = () => {
      const app = openApp(setting);
      return { ...app, typed: new DurableFunctions({ ...app.options, orchestrations }) };
    };

    test('have their types, and pass where all is well', async () => {
      const { typed } = open();
      const run = await typed.start('Echo', { amount: 7 });
      const output = await run.result();
      expectTypeOf(output).toEqualTypeOf<{ amount: number }>();
      expect(output).toEqual({ amount: 7 });
      for await (const { customStatus } of (await typed.start('Steps')).watch()) {
        expectTypeOf(customStatus).toEqualTypeOf<{ step: number } | null>();
        expect(customStatus?.step).toBeGreaterThan(0);
      }
      const waited = await typed.startAndWait('Hello', null, { timeout: 10 });
      if (waited.outcome === 'Completed') expectTypeOf(waited.output).toEqualTypeOf<string[]>();
      expect(waited.output).toHaveLength(3);
    });

    test('send no input that does not fit', async () => {
      const { typed, wire } = open();
      const refusal = { name: 'InvalidArgumentError', parameter: 'input' };
      // @ts-expect-error the amount is a number
      await expect(typed.start('Echo', { amount: 'seven' })).rejects.toMatchObject(refusal);
      // @ts-expect-error there is no such orchestration
      const unknown = typed.start('Nope');
      await expect(unknown).rejects.toMatchObject({ name: 'BadRequestError' });
      expect(wire).toHaveLength(1);
    });

    test('give no output that does not fit, and say where', async () => {
      const { typed, runs } = open();
      const run = await typed.start('Echo', { amount: 70 });
      const refusal = { name: 'InvalidResponseError', issues: [expect.stringContaining('amount')] };
      await expect(run.result()).rejects.toMatchObject(refusal);
      await expect(typed.startAndWait('Nap', 1, { timeout: 10 })).rejects.toMatchObject({
        name: 'InvalidResponseError',
      });
      expect(runs.get('Echo')).toBe(1);
    });

    test('show no custom status that does not fit', async () => {
      const { typed, world } = open();
      world.durable.instances.put({ instanceId: 'abc123', name: 'Steps', customStatus: { step: 'two' } });
      const watching = typed.instance('abc123', { name: 'Steps' }).watch()[Symbol.asyncIterator]().next();
      await expect(watching).rejects.toMatchObject({ name: 'InvalidResponseError' });
    });
  });

  test('orchestrations with types alone have them everywhere', async () => {
    const { options } = openApp(setting);
    const typed = new DurableFunctions<Typed>(options);
    const run = await typed.start('Echo', { n: 1 });
    const output = await run.result();
    expectTypeOf(output).toEqualTypeOf<{ n: number }>();
    const { input } = await typed.instance<'Echo'>(run.instanceId).status();
    expectTypeOf(input).toEqualTypeOf<{ n: number } | null>();
    // @ts-expect-error n is a number
    const wrong = await typed.start('Echo', { n: '1' });
    expect([output, input, await wrong.result()]).toEqual([{ n: 1 }, { n: 1 }, { n: '1' }]);
  });
});
