import { type DurableFunctions, type InstanceHandle, isFunctionaryError } from '@functionary/durable-functions';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

const states = [
  'none',
  'Pending',
  'Running',
  'ContinuedAsNew',
  'Suspended',
  'Completed',
  'Failed',
  'Terminated',
  'Canceled',
] as const;

/** What a verb comes to in each of {@link states}: `done`, or the name of the error. */
type Row = readonly [string, ...string[]];

const ended = (name: string) => [name, name, name, name] as const;
const open = ended;
const [gone, wrong, missing, taken] = ['GoneError', 'InvalidStateError', 'NotFoundError', 'ConflictError'];

const verbs: Record<string, { call: (run: InstanceHandle, durable: DurableFunctions) => Promise<unknown>; row: Row }> =
  {
    raiseEvent: { call: (run) => run.raiseEvent('go', 1), row: [missing, ...open('done'), ...ended(gone)] },
    terminate: { call: (run) => run.terminate('x'), row: [missing, ...open('done'), ...ended(gone)] },
    suspend: { call: (run) => run.suspend(), row: [missing, 'done', 'done', 'done', wrong, ...ended(gone)] },
    resume: { call: (run) => run.resume(), row: [missing, wrong, wrong, wrong, 'done', ...ended(gone)] },
    rewind: { call: (run) => run.rewind('x'), row: [missing, ...open(wrong), wrong, 'done', wrong, wrong] },
    purge: { call: (run) => run.purge(), row: [missing, ...open(wrong), ...ended('done')] },
    'purge whatever its state': {
      call: (run) => run.purge({ allowNonTerminal: true }),
      row: [missing, ...open(wrong), ...ended('done')],
    },
    restart: { call: (run) => run.restart(), row: [missing, ...open('done'), ...ended('done')] },
    'restart in place': {
      call: (run) => run.restart({ restartWithNewInstanceId: false }),
      row: [missing, ...open(taken), ...ended('done')],
    },
    start: {
      call: ({ instanceId }, durable) => durable.start('Wait', 1, { instanceId }),
      row: ['done', ...open(taken), ...ended('done')],
    },
  };

/** Where hosts of another profile let through what today's refuses. */
const lenient: Record<string, Record<string, Row>> = {
  observed: {},
  'extension-2024': { 'purge whatever its state': [missing, ...open('done'), ...ended('done')] },
  documented: {
    suspend: [missing, ...open('done'), ...ended(gone)],
    resume: [missing, ...open('done'), ...ended(gone)],
    rewind: [missing, ...open('done'), wrong, 'done', wrong, wrong],
    // a Pending instance is not shown
    purge: [missing, missing, wrong, wrong, wrong, ...ended('done')],
    'purge whatever its state': [missing, ...open('done'), ...ended('done')],
  },
};

throughEachDoor(durableProfiles, (setting) => {
  describe('what a verb comes to by the state of the instance', () => {
    test.each(Object.entries(verbs))('%s', async (verb, { call, row }) => {
      const { durable, world, wire } = openApp(setting);
      const found: string[] = [];
      for (const state of states) {
        const instanceId = `in-${state}`;
        if (state !== 'none') world.durable.instances.put({ instanceId, name: 'Wait', runtimeStatus: state });
        const before = wire.length;
        const outcome = await call(durable.instance(instanceId), durable).then(
          () => 'done',
          (error: unknown) => (isFunctionaryError(error) ? error.name : String(error)),
        );
        found.push(outcome);
        // refused is refused: the same request would meet the same refusal
        expect(wire.length - before).toBeLessThanOrEqual(verb === 'purge' ? 2 : 1);
      }
      expect(found).toEqual(lenient[setting.profile]?.[verb] ?? row);
    });

    test('an error says what to look at', async () => {
      const { durable, world } = openApp(setting);
      world.durable.instances.put({ instanceId: 'abc123', name: 'Wait' });
      const error: any = await durable
        .instance('abc123')
        .purge()
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ status: 412, operationId: 'purgeInstance', retryable: false });
      expect(error.message).toContain('abc123 is Running');
    });

    test('a host that cannot rewind says so', async () => {
      const { durable, world } = openApp(setting);
      world.durable.configure({ canRewind: false });
      world.durable.instances.put({ instanceId: 'abc123', name: 'Wait', runtimeStatus: 'Failed' });
      const error: any = await durable
        .instance('abc123')
        .rewind()
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'NotImplementedError', operationId: 'rewindInstance', attempts: 1 });
    });
  });
});
