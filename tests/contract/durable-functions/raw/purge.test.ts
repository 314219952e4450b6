import { describe, expect, it } from 'vitest';
import { type Host, openHost, profiles, startAt, states } from './open-host.js';

const hour = 3_600_000;

/** One instance in every state, named by it, an hour apart. */
function fill(host: Host): void {
  states.slice(1).forEach((runtimeStatus, index) => {
    host.world.durable.instances.put({
      instanceId: runtimeStatus,
      name: 'Wait',
      runtimeStatus: runtimeStatus as 'Running',
      createdTime: startAt - (10 - index) * hour,
    });
  });
}

const left = (host: Host) => states.slice(1).filter((id) => host.world.durable.instances.get(id) !== undefined);
const living = ['Pending', 'Running', 'ContinuedAsNew', 'Suspended'];
const ended = ['Completed', 'Failed', 'Terminated', 'Canceled'];
const from = 'createdTimeFrom=2000-01-01';

describe.each(['observed', 'extension-2024'] as const)('purge by filter, %s', (profile) => {
  it.each([
    ['final states alone are taken', `${from}&runtimeStatus=Completed,Failed`, ['Completed', 'Failed']],
    ['living states asked for beside them stay', `${from}&runtimeStatus=Completed,Running`, ['Completed']],
    ['no status: everything goes', from, [...living, ...ended]],
    ['a living status alone: everything goes', `${from}&runtimeStatus=Running`, [...living, ...ended]],
    ['a misspelt status: everything goes', `${from}&runtimeStatus=completed`, [...living, ...ended]],
    ['a prefix is ignored', `${from}&runtimeStatus=Completed&instanceIdPrefix=zzz`, ['Completed']],
    ['top is ignored', `${from}&runtimeStatus=Completed,Failed&top=1`, ['Completed', 'Failed']],
    [
      'a span, its ends included',
      'createdTimeFrom=2026-01-15T06:00:00.250Z&createdTimeTo=2026-01-15T08:00:00.250Z',
      ['Completed', 'Failed', 'Terminated'].slice(0, 3),
    ],
  ])('%s', async (_name, query, gone) => {
    const host = openHost(profile);
    fill(host);
    const answer = await host.send('DELETE', `/instances?${query}`);
    expect([answer.status, answer.json]).toEqual([200, { instancesDeleted: gone.length }]);
    expect(left(host)).toEqual(states.slice(1).filter((id) => !gone.includes(id)));
  });

  it.each([
    '',
    'createdTimeFrom=',
    'createdTimeFrom=soon',
    'createdTimeFrom=2026-01-01T00:00:00+01:00',
    'runtimeStatus=Completed',
  ])('without a readable createdTimeFrom (%j) is refused with a JSON string, and nothing goes', async (query) => {
    const host = openHost(profile);
    fill(host);
    const answer = await host.send('DELETE', `/instances?${query}`);
    expect([answer.status, answer.text]).toEqual([400, '"Please provide value for \'createdTimeFrom\' parameter."']);
    expect(left(host)).toHaveLength(8);
  });

  it('of nothing is 404 with an empty body', async () => {
    const answer = await openHost(profile).send('DELETE', `/instances?${from}`);
    expect([answer.status, answer.text]).toEqual([404, '']);
  });

  it('createdTimeTo is now where it is absent', async () => {
    const host = openHost(profile);
    host.world.durable.instances.put({ instanceId: 'future', runtimeStatus: 'Completed', createdTime: startAt + 1 });
    host.world.durable.instances.put({ instanceId: 'now', runtimeStatus: 'Completed', createdTime: startAt });
    expect((await host.send('DELETE', `/instances?${from}&runtimeStatus=Completed`)).json).toEqual({
      instancesDeleted: 1,
    });
    expect(host.world.durable.instances.get('future')).toBeDefined();
  });
});

describe('purge by filter, by the page', () => {
  it.each([
    ['createdTimeFrom may be left out', 'runtimeStatus=Completed', ['Completed']],
    ['a living status is purged as asked', `${from}&runtimeStatus=Running`, ['Running']],
    ['a prefix counts', `${from}&instanceIdPrefix=C`, ['ContinuedAsNew', 'Completed', 'Canceled']],
    ['no status is every state', from, [...living, ...ended]],
  ])('%s', async (_name, query, gone) => {
    const host = openHost('documented');
    fill(host);
    const answer = await host.send('DELETE', `/instances?${query}`);
    expect([answer.status, answer.json]).toEqual([200, { instancesDeleted: gone.length }]);
    expect(left(host)).toEqual(states.slice(1).filter((id) => !gone.includes(id)));
  });

  it('of nothing is 404', async () => {
    expect((await openHost('documented').send('DELETE', '/instances')).status).toBe(404);
  });
});

describe('purge of one', () => {
  it('that has not ended says why not, and leaves it', async () => {
    const host = openHost('observed');
    host.put('abc', 'Suspended');
    const answer = await host.send('DELETE', '/instances/abc');
    expect([answer.status, answer.text]).toEqual([
      412,
      '"Only orchestrations in a terminal state can be purged, but the orchestration with instance ID abc has status Suspended"',
    ]);
    expect(host.world.durable.instances.get('abc')).toBeDefined();
  });

  it.each(profiles)('answers how many, and it is gone, %s', async (profile) => {
    const host = openHost(profile);
    host.put('x', 'Completed');
    expect((await host.send('DELETE', '/instances/x')).json).toEqual({ instancesDeleted: 1 });
    expect((await host.send('GET', '/instances/x')).status).toBe(404);
    expect((await host.send('DELETE', '/instances/x')).status).toBe(404);
  });

  it.each([
    ['observed', 200, { instancesDeleted: 0 }],
    ['extension-2024', 404, undefined],
    ['documented', 404, undefined],
  ] as const)('of an entity that is not there, %s: %d', async (profile, status, body) => {
    const answer = await openHost(profile).send('DELETE', '/instances/@counter@none');
    expect([answer.status, answer.json]).toEqual([status, body]);
  });

  it.each(profiles)('of an entity that is there, %s', async (profile) => {
    const host = openHost(profile);
    host.world.durable.entities.put({ name: 'Counter', key: 'k', state: 1 });
    expect((await host.send('DELETE', '/instances/@counter@k')).json).toEqual({ instancesDeleted: 1 });
    expect((await host.send('GET', '/entities/counter/k')).status).toBe(404);
  });
});
