import { describe, expect, it } from 'vitest';
import { type Host, openHost, origin, webhook } from './open-host.js';

describe('the fields of history, by kind of event', () => {
  const always = ['EventType', 'Timestamp'];
  const failed = [...always, 'FunctionName', 'ScheduledTime', 'Input', 'Reason', 'Details', 'FailureDetails'];

  async function readHistory(host: Host, id: string, query = 'showHistory=true&showHistoryOutput=true') {
    const { historyEvents } = (await host.send('GET', `/instances/${id}?${query}`)).json;
    return historyEvents as Record<string, unknown>[];
  }

  function openBusyHost(): Host {
    const host = openHost('observed');
    host.world.durable
      .activity('Fine', () => 1)
      .activity('Bad', () => {
        throw new Error('bad');
      })
      .orchestrator('Busy', function* ({ df }) {
        yield df.callActivity('Fine', 'in');
        try {
          yield df.callActivity('Bad');
        } catch {}
        yield df.callSubOrchestrator('Echo', 7, 'child');
        try {
          yield df.callSubOrchestrator('Throw', null, 'failed-child');
        } catch {}
        df.signalEntity({ name: 'Counter', key: 'k' } as never, 'add', 1);
        const at = new Date(df.currentUtcDateTime.getTime() + 1000);
        yield df.createTimer(at);
        yield df.callSubOrchestrator('Wait', null, 'open-child');
        return 'end';
      })
      .orchestrator('Again', function* ({ df }) {
        if (df.getInput() === 0) return 'last';
        yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + 1000));
        return df.continueAsNew(0);
      });
    return host;
  }

  it('of what an orchestration does', async () => {
    const host = openBusyHost();
    await host.send('POST', '/orchestrators/Busy/x', { body: '{}' });
    await host.world.clock.runUntilIdle();
    await host.send('POST', '/instances/x/suspend?reason=hold');
    await host.send('POST', '/instances/x/raiseEvent/news', { body: '[1]' });
    await host.send('POST', '/instances/x/resume?reason=go');
    const events = await readHistory(host, 'x');
    const keys = Object.fromEntries(events.map((event) => [event.EventType, Object.keys(event).sort()]));
    const expected: Record<string, string[]> = {
      ExecutionStarted: [
        ...always,
        'FunctionName',
        'Input',
        'Correlation',
        'ParentTraceContext',
        'ScheduledStartTime',
        'Generation',
      ],
      TaskCompleted: [...always, 'FunctionName', 'ScheduledTime', 'Input', 'Result'],
      TaskFailed: failed,
      SubOrchestrationInstanceCompleted: [...always, 'FunctionName', 'ScheduledTime', 'Input', 'Result'],
      SubOrchestrationInstanceFailed: failed,
      SubOrchestrationInstanceCreated: [...always, 'Name', 'InstanceId', 'Input', 'ClientSpanId'],
      TimerCreated: [...always, 'FireAt'],
      TimerFired: [...always, 'FireAt'],
      EventSent: [...always, 'InstanceId', 'Name', 'Input'],
      EventRaised: [...always, 'Name', 'Input'],
      ExecutionSuspended: [...always, 'Reason'],
      ExecutionResumed: [...always, 'Reason'],
    };
    expect(keys).toEqual(Object.fromEntries(Object.entries(expected).map(([kind, names]) => [kind, names.sort()])));
    expect(events.find((event) => event.EventType === 'EventRaised')?.Input).toBe('[1]');
    for (const event of await readHistory(host, 'x', 'showHistory=true&showInput=false')) {
      expect(event).not.toHaveProperty('Input');
    }
  });

  it('of a termination: its reason is an input, which showInput=false takes away', async () => {
    const host = openHost('observed');
    await host.send('POST', '/orchestrators/Wait/x');
    await host.send('POST', '/instances/x/terminate?reason=buggy');
    const terminated = (events: Record<string, unknown>[]) =>
      events.find((one) => one.EventType === 'ExecutionTerminated');
    expect(terminated(await readHistory(host, 'x'))).toMatchObject({ Input: expect.stringContaining('buggy') });
    const bare = terminated(await readHistory(host, 'x', 'showHistory=true&showInput=false'));
    expect(Object.keys(bare!).sort()).toEqual(always);
  });

  it('of an end: the status by name, what failed beside it', async () => {
    const host = openHost('observed');
    await host.send('POST', '/orchestrators/Throw/x');
    const last = (await readHistory(host, 'x')).at(-1)!;
    expect(Object.keys(last).sort()).toEqual([...always, 'FailureDetails', 'OrchestrationStatus', 'Result'].sort());
    expect(last.OrchestrationStatus).toBe('Failed');
  });

  it('of an activity that is outstanding: its name as Name, until it has ended', async () => {
    const host = openHost('observed', { progress: 'immediate' });
    host.world.durable
      .activity('Slow', () => new Promise(() => {}))
      .orchestrator('Waits', function* ({ df }) {
        return yield df.callActivity('Slow', 'in');
      });
    const path = `${origin}${webhook}/orchestrators/Waits/x`;
    const headers = { 'x-functions-key': host.world.durable.systemKey };
    await host.world.fetch(path, { method: 'POST', headers });
    let last: Record<string, unknown> | undefined;
    for (let look = 0; look < 50 && last?.EventType !== 'TaskScheduled'; look += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      const answer = await host.world.fetch(`${origin}${webhook}/instances/x?showHistory=true`, { headers });
      last = ((await answer.json()) as { historyEvents?: Record<string, unknown>[] }).historyEvents?.at(-1);
    }
    expect(last).toMatchObject({ EventType: 'TaskScheduled', Name: 'Slow' });
    expect(Object.keys(last!).sort()).toEqual([...always, 'Input', 'Name', 'ParentTraceContext'].sort());
  });

  it('of what a rewind left of a failed step: GenericEvent', async () => {
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
    isFixed = true;
    await host.send('POST', '/instances/x/rewind?reason=repaired');
    const kinds = (await readHistory(host, 'x')).map((event) => event.EventType);
    expect(kinds).toContain('GenericEvent');
    expect(kinds).not.toContain('TaskFailed');
    expect(kinds).toContain('TaskCompleted');
  });
});
