import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

const states: readonly unknown[] = [{ cats: ['Tom', 'Félix'] }, [1], 'text', '', 0, false, null];

throughEachDoor(durableProfiles, (setting) => {
  const isByPage = setting.profile === 'documented';

  describe('an entity', () => {
    test('comes into being with a signal, and adds up', async () => {
      const { durable, world } = openApp(setting);
      await durable.entities.signal('Counter', 'steps', 5, { op: 'add' });
      await durable.entities.signal('Counter', 'steps', undefined, { op: 'add' });
      await world.idle();
      expect(await durable.entities.read<number>('Counter', 'steps')).toBe(6);
    });

    test.each(states)('keeps %j', async (state) => {
      const { durable, world } = openApp(setting);
      await durable.entities.signal('Counter', 'a', state, { op: 'keep' });
      await world.idle();
      expect(await durable.entities.read('Counter', 'a')).toEqual(state);
    });

    test('has a name in any case, and a key in one', async () => {
      const { durable, world } = openApp(setting);
      await durable.entities.signal('COUNTER', 'Steps', 1, { op: 'add' });
      await world.idle();
      expect(await durable.entities.read('counter', 'Steps')).toBe(1);
      await expect(durable.entities.read('Counter', 'steps')).rejects.toMatchObject({ name: 'NotFoundError' });
    });

    test.each(['', ' ', 'two words', 'a+b', 'Zoë', '100%', 'a@b', 'a&b'])('may have the key %j', async (key) => {
      const { durable, world } = openApp(setting);
      await durable.entities.signal('Counter', key, 3, { op: 'add' });
      await world.idle();
      expect(await durable.entities.read('Counter', key)).toBe(3);
      expect((await durable.entities.list().first())?.entityId).toEqual({ name: 'counter', key });
      await durable.entities.delete('Counter', key);
      await world.idle();
      await expect(durable.entities.read('Counter', key)).rejects.toMatchObject({ name: 'NotFoundError' });
    });

    test.each(['a/b', 'a?b', 'a#b', 'a\\b', '.', '..'])('cannot have the key %j', async (key) => {
      const { durable, wire } = openApp(setting);
      const refusal = { name: 'InvalidArgumentError', parameter: 'entityKey' };
      await expect(durable.entities.signal('Counter', key)).rejects.toMatchObject(refusal);
      await expect(durable.entities.read('Counter', key)).rejects.toMatchObject(refusal);
      await expect(durable.entities.delete('Counter', key)).rejects.toMatchObject(refusal);
      expect(wire).toEqual([]);
    });

    test('runs its own delete where it has one', async () => {
      const { durable, world } = openApp(setting);
      await durable.entities.signal('Keeper', 'a', 1, { op: 'add' });
      await durable.entities.delete('Keeper', 'a');
      await world.idle();
      expect(await durable.entities.read('Keeper', 'a')).toBe('kept');
    });

    test('of a name that the app does not have is an error', async () => {
      const { durable } = openApp(setting);
      const name = isByPage ? 'NotFoundError' : 'BadRequestError';
      const error: any = await durable.entities.signal('Nope', 'a').catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name, operationId: 'signalEntity' });
      expect(error.message).toMatch(/'nope' doesn't exist/i);
      await expect(durable.entities.read('Nope', 'a')).rejects.toMatchObject({ name: 'NotFoundError' });
    });
  });

  describe('the list of entities', () => {
    const keys = (list: readonly { entityId: { name: string; key: string } }[]) =>
      list.map(({ entityId }) => `${entityId.name} ${entityId.key}`);

    function open() {
      const app = openApp(setting);
      const { entities } = app.world.durable;
      entities.put({ name: 'Counter', key: 'a', state: 1, lastOperationTime: '2026-01-01T00:00:00Z' });
      entities.put({ name: 'Counter', key: 'b', state: 2, lastOperationTime: '2026-01-02T00:00:00Z' });
      entities.put({ name: 'Keeper', key: 'a', state: 'x', lastOperationTime: '2026-01-03T00:00:00Z' });
      return app;
    }

    test.each([
      [{}, ['counter a', 'counter b', 'keeper a']],
      [{ entityName: 'Counter' }, ['counter a', 'counter b']],
      [{ entityName: 'KEEPER' }, ['keeper a']],
      [{ entityName: 'Count' }, []],
      [{ lastOperationTimeFrom: '2026-01-01T12:00:00Z' }, ['counter b', 'keeper a']],
      [{ lastOperationTimeTo: new Date('2026-01-02T12:00:00Z') }, ['counter a', 'counter b']],
      [{ entityName: 'counter', lastOperationTimeFrom: new Date('2026-01-01T12:00:00Z') }, ['counter b']],
    ])('filtered by %j', async (filter, expected) => {
      const { durable } = open();
      expect(keys(await durable.entities.list(filter).toArray({ limit: 10 }))).toEqual(expected);
    });

    test('takes the instants of the filter themselves, unless the host follows the page', async () => {
      const { durable } = open();
      const instant = '2026-01-02T01:00:00+01:00';
      const filter = { lastOperationTimeFrom: instant, lastOperationTimeTo: instant };
      expect(keys(await durable.entities.list(filter).toArray({ limit: 10 }))).toEqual(isByPage ? [] : ['counter b']);
    });

    test('has states when they are asked for', async () => {
      const { durable } = open();
      const states = async (fetchState?: boolean) =>
        (await durable.entities.list(fetchState === undefined ? {} : { fetchState })).items.map(({ state }) => state);
      expect(await states()).toEqual([null, null, null]);
      expect(await states(false)).toEqual([null, null, null]);
      expect(await states(true)).toEqual([1, 2, 'x']);
      const [first] = (await durable.entities.list()).items;
      expect(first?.lastOperationTime).toBe('2026-01-01T00:00:00.0000000Z');
    });

    test('comes in pages', async () => {
      const { durable } = open();
      for (const entityName of [undefined, 'counter']) {
        const list = durable.entities.list({ top: 1, ...(entityName && { entityName }) });
        const sizes: number[] = [];
        for await (const page of list.pages()) sizes.push(page.items.length);
        expect(sizes).toEqual(entityName ? [1, 1] : [1, 1, 1]);
      }
    });

    test('knows nothing of what was deleted', async () => {
      const { durable, world } = open();
      await durable.entities.delete('Counter', 'a');
      await world.idle();
      expect(keys(await durable.entities.list().toArray({ limit: 10 }))).toEqual(['counter b', 'keeper a']);
    });
  });
});
