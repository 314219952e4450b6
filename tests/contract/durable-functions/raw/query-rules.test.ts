import { describe, expect, it } from 'vitest';
import { openHost, startAt } from './open-host.js';

const second = 1000;

/** Ids that a list answers under a query, among instances a..d made a second apart: Running, Completed, Failed, Pending. */
async function list(query: string): Promise<string[]> {
  const host = openHost('observed');
  const statuses = ['Running', 'Completed', 'Failed', 'Pending'] as const;
  statuses.forEach((runtimeStatus, index) => {
    const instanceId = 'abcd'[index]!;
    host.world.durable.instances.put({
      instanceId,
      name: 'Wait',
      runtimeStatus,
      createdTime: startAt + index * second,
    });
  });
  const answer = await host.send('GET', `/instances?${query}`);
  expect(answer.status).toBe(200);
  return answer.json.map((row: { instanceId: string }) => row.instanceId);
}

const at = (index: number) => encodeURIComponent(new Date(startAt + index * second).toISOString());
const everything = ['a', 'b', 'c', 'd'];

describe('how a query is read', () => {
  it.each([
    ['nothing', '', everything],
    ['a key in any case', 'RUNTIMESTATUS=Running', ['a']],
    ['statuses joined by commas', 'runtimeStatus=Running,Failed', ['a', 'c']],
    ['statuses repeated', 'runtimeStatus=Running&runtimeStatus=Failed,Pending', ['a', 'c', 'd']],
    ['blanks around a status', 'runtimeStatus=+Running+,%20Failed', ['a', 'c']],
    ['a status by number', 'runtimeStatus=1,6', ['b', 'd']],
    ['a status in lower case: no filter', 'runtimeStatus=running', everything],
    ['an unknown status beside a known one', 'runtimeStatus=Nonsense,Failed', ['c']],
    ['unknown statuses alone: no filter', 'runtimeStatus=Nonsense', everything],
    ['an empty status: no filter', 'runtimeStatus=', everything],
    ['createdTimeFrom, inclusive', `createdTimeFrom=${at(1)}`, ['b', 'c', 'd']],
    ['createdTimeTo, inclusive', `createdTimeTo=${at(1)}`, ['a', 'b']],
    ['both bounds', `createdTimeFrom=${at(1)}&createdTimeTo=${at(2)}`, ['b', 'c']],
    ['an offset escaped', 'createdTimeFrom=2026-01-15T13:00:01%2B01:00', ['b', 'c', 'd']],
    ['an offset with a bare plus: ignored', 'createdTimeFrom=2027-01-15T13:00:01+01:00', everything],
    ['a time that is none: ignored', 'createdTimeFrom=soon&createdTimeTo=', everything],
    ['a repeated time: ignored', `createdTimeFrom=${at(3)}&createdTimeFrom=${at(3)}`, everything],
    ['a prefix', 'instanceIdPrefix=b', ['b']],
    ['a prefix in another case', 'instanceIdPrefix=B', []],
    ['top', 'top=2', ['a', 'b']],
    ['top that is no integer: ignored', 'top=two', everything],
    ['top that is a fraction: ignored', 'top=1.5', everything],
    ['top of nothing: ignored', 'top=0', everything],
    ['top below nothing: ignored', 'top=-3', everything],
    ['filters together', `runtimeStatus=Running,Completed&createdTimeFrom=${at(1)}`, ['b']],
    ['names that nobody knows', 'colour=red&$top=1', everything],
  ])('%s', async (_name, query, ids) => {
    expect(await list(query)).toEqual(ids);
  });

  it.each([
    ['showInput=false', null],
    ['showInput=False', null],
    ['SHOWINPUT=%20FALSE%20', null],
    ['showInput=0', { n: 1 }],
    ['showInput=no', { n: 1 }],
    ['showInput=', { n: 1 }],
    ['showInput=false&showInput=false', { n: 1 }],
    ['', { n: 1 }],
  ])('a boolean: %s gives input %j', async (query, input) => {
    const host = openHost('observed');
    host.put('x', 'Running');
    expect((await host.send('GET', `/instances/x?${query}`)).json.input).toEqual(input);
    expect((await host.send('GET', `/instances?${query}`)).json[0].input).toEqual(input);
  });
});

describe('task hubs', () => {
  it('another hub is another store, and its functions are not asked for', async () => {
    const host = openHost('observed');
    host.put('x', 'Running');
    expect((await host.send('GET', '/instances/x?taskHub=Elsewhere')).status).toBe(404);
    expect((await host.send('GET', '/instances/x?connection=Elsewhere')).status).toBe(404);
    expect((await host.send('POST', '/orchestrators/Nobody/y?taskHub=Elsewhere')).status).toBe(202);
    expect((await host.send('GET', '/instances/y?taskHub=Elsewhere')).status).toBe(202);
    expect((await host.send('GET', '/instances/y')).status).toBe(404);
    expect((await host.send('POST', '/entities/Nobody/k?taskHub=Elsewhere')).status).toBe(202);
  });

  it('a blank one, and its own name, are its own', async () => {
    const host = openHost('observed');
    host.put('x', 'Running');
    for (const query of [
      'taskHub=',
      'taskHub=%20',
      'connection=',
      'TASKHUB=DemoHub',
      'taskHub=DemoHub&connection=Storage',
    ]) {
      expect((await host.send('GET', `/instances/x?${query}`)).status, query).toBe(202);
    }
  });

  it('links name the hub that was asked for', async () => {
    const { json } = await openHost('observed').send('POST', '/orchestrators/Wait/x?taskHub=My+Hub&connection=C%26D');
    expect(json.statusQueryGetUri).toContain('?taskHub=My+Hub&connection=C%26D&code=');
  });
});
