import { describe, expect, it } from 'vitest';
import { openHost } from './open-host.js';

const general = 'Something went wrong while processing your request';

function failure(says: string, type = 'System.InvalidOperationException') {
  return { Message: general, ExceptionMessage: says, ExceptionType: type, StackTrace: null };
}

describe.each(['observed', 'extension-2024'] as const)('the words of a refusal, %s', (profile) => {
  it('suspend of a suspended instance', async () => {
    const host = openHost(profile);
    host.put('abc', 'Suspended');
    const says = 'Cannot suspend the orchestration instance abc because instance is in the Suspended state.';
    expect((await host.send('POST', '/instances/abc/suspend')).json).toEqual(failure(says));
  });

  it.each(['Running', 'Pending', 'ContinuedAsNew'])('resume of a %s instance', async (state) => {
    const host = openHost(profile);
    host.put('abc', state);
    const says = `Cannot resume the orchestration instance abc because instance is in the ${state} state.`;
    expect((await host.send('POST', '/instances/abc/resume')).json).toEqual(failure(says));
  });
});

describe('rewind', () => {
  it.each(['Running', 'Completed', 'Terminated'])(
    'of a %s instance says its status in a JSON string',
    async (state) => {
      const host = openHost('observed');
      host.put('x', state);
      const { text } = await host.send('POST', '/instances/x/rewind');
      expect(JSON.parse(text)).toBe(
        `This orchestration has status ${state}, but only orchestrations in the "Failed" state can be rewound.`,
      );
    },
  );

  it.each([
    ['observed', '"No orchestration with instance ID \\"$abc\\" found."'],
    ['extension-2024', ''],
    ['documented', ''],
  ] as const)('of nothing, %s: %s', async (profile, text) => {
    const answer = await openHost(profile).send('POST', '/instances/abc/rewind');
    expect([answer.status, answer.text]).toEqual([404, text]);
  });

  it('before 2026: 500 with its reason for a living instance, 410 and nothing for one that ended otherwise', async () => {
    const host = openHost('extension-2024');
    host.put('x', 'Running');
    host.put('y', 'Completed');
    const says = 'The rewind operation is only supported on failed orchestration instances.';
    expect((await host.send('POST', '/instances/x/rewind')).json).toEqual(failure(says));
    expect((await host.send('POST', '/instances/y/rewind')).text).toBe('');
  });

  it.each([
    ['observed', 501, 'Rewind is not supported by the underlying storage provider.'],
    ['extension-2024', 500, general],
  ] as const)('where storage cannot, %s: %d', async (profile, status, Message) => {
    const host = openHost(profile);
    host.world.durable.configure({ canRewind: false });
    host.put('x', 'Failed');
    const answer = await host.send('POST', '/instances/x/rewind');
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ Message, ExceptionType: 'System.NotImplementedException', StackTrace: null });
  });

  it('runs the failed step of a real orchestration again', async () => {
    const host = openHost('observed');
    let isFixed = false;
    host.world.durable
      .activity('Try', () => {
        if (!isFixed) throw new Error('broken');
        return 'fixed';
      })
      .orchestrator('Tries', function* ({ df }) {
        return yield df.callActivity('Try');
      });
    await host.send('POST', '/orchestrators/Tries/x');
    expect((await host.send('GET', '/instances/x')).json.runtimeStatus).toBe('Failed');
    isFixed = true;
    expect((await host.send('POST', '/instances/x/rewind?reason=fixed')).status).toBe(202);
    expect((await host.send('GET', '/instances/x')).json).toMatchObject({
      runtimeStatus: 'Completed',
      output: 'fixed',
    });
  });
});

describe('control operations', () => {
  it.each(['terminate', 'suspend'])('%s ignores the body, whatever it is', async (operation) => {
    for (const request of [
      {},
      { body: '' },
      { body: '{bad', type: 'application/json' },
      { body: 'x', type: 'text/plain' },
    ]) {
      const host = openHost('observed');
      host.put('x', 'Running');
      expect((await host.send('POST', `/instances/x/${operation}?reason=why`, request)).status).toBe(202);
    }
  });

  it('a reason reaches the history', async () => {
    const host = openHost('observed');
    await host.send('POST', '/orchestrators/Wait/x');
    await host.send('POST', '/instances/x/suspend?REASON=tea+break');
    const { json } = await host.send('GET', '/instances/x?showHistory=true');
    expect(json.historyEvents).toContainEqual(
      expect.objectContaining({ EventType: 'ExecutionSuspended', Reason: 'tea break' }),
    );
  });
});
