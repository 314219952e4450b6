import { describe, expect, it } from 'vitest';
import { EventType, type HistoryEvent } from '../protocol.js';
import { projectHistory } from './project-history.js';
import { createTestWorld } from './testing/create-test-world.js';

const all = { showHistoryOutput: true, showInput: true };
const instant = '2026-01-01T00:00:00.0000000Z';

function event(EventTypeNumber: HistoryEvent['EventType'], fields: object): HistoryEvent {
  return { EventType: EventTypeNumber, EventId: -1, IsPlayed: true, Timestamp: '2026-01-01T00:00:00.000Z', ...fields };
}

describe('the HTTP form of a history', () => {
  it('of a greeting is three events, whole', async () => {
    const world = createTestWorld();
    world.orchestrator('Hello', function* ({ df }) {
      return yield df.callActivity('SayHello', 'Tokyo');
    });
    world.activity('SayHello', (city) => `Hello ${city}!`);
    const { history } = await world.run('Hello', { a: 1 });
    expect(projectHistory(history, all)).toEqual([
      {
        EventType: 'ExecutionStarted',
        Timestamp: instant,
        FunctionName: 'Hello',
        Input: '{"a":1}',
        Correlation: null,
        ParentTraceContext: null,
        ScheduledStartTime: null,
        Generation: null,
      },
      {
        EventType: 'TaskCompleted',
        Timestamp: instant,
        FunctionName: 'SayHello',
        ScheduledTime: instant,
        Input: null,
        Result: 'Hello Tokyo!',
      },
      {
        EventType: 'ExecutionCompleted',
        Timestamp: instant,
        OrchestrationStatus: 'Completed',
        Result: 'Hello Tokyo!',
        FailureDetails: null,
      },
    ]);
  });

  it('hides results and inputs where they are not asked for', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      return yield df.callActivity('A');
    });
    world.activity('A', () => 1);
    const { history } = await world.run('O', 'in');
    for (const row of projectHistory(history, { showHistoryOutput: false, showInput: false })) {
      expect(row).not.toHaveProperty('Result');
      expect(row).not.toHaveProperty('Input');
    }
  });

  it('shows what is scheduled only while it is outstanding', () => {
    const scheduled = event(EventType.TaskScheduled, { EventId: 0, Name: 'A' });
    expect(projectHistory([scheduled], all)).toEqual([
      { EventType: 'TaskScheduled', Timestamp: instant, Name: 'A', Input: null, ParentTraceContext: null },
    ]);
    const failed = event(EventType.TaskFailed, { TaskScheduledId: 0, Reason: 'r', Details: 'd' });
    expect(projectHistory([scheduled, failed], all)).toEqual([
      {
        EventType: 'TaskFailed',
        Timestamp: instant,
        FunctionName: 'A',
        ScheduledTime: instant,
        Input: null,
        Reason: 'r',
        Details: 'd',
        FailureDetails: null,
      },
    ]);
  });

  it('merges a sub-orchestration with its answer, input and all, but not its id', () => {
    const created = event(EventType.SubOrchestrationInstanceCreated, {
      EventId: 3,
      Name: 'C',
      InstanceId: 'i',
      Input: '1',
    });
    expect(projectHistory([created], all)[0]).toMatchObject({
      Name: 'C',
      InstanceId: 'i',
      Input: '1',
      ClientSpanId: null,
    });
    const completed = event(EventType.SubOrchestrationInstanceCompleted, { TaskScheduledId: 3, Result: 'not JSON' });
    expect(projectHistory([created, completed], all)).toEqual([
      {
        EventType: 'SubOrchestrationInstanceCompleted',
        Timestamp: instant,
        FunctionName: 'C',
        ScheduledTime: instant,
        Input: '1',
        Result: 'not JSON',
      },
    ]);
  });

  it.each([
    [EventType.TimerCreated, { FireAt: '2026-01-01T00:00:00.000Z' }, { FireAt: instant }],
    [EventType.TimerFired, { TimerId: 1, FireAt: '2026-01-01T00:00:00.000Z' }, { FireAt: instant }],
    [EventType.EventRaised, { Name: 'e', Input: '{"a":1}' }, { Name: 'e', Input: '{"a":1}' }],
    [
      EventType.EventSent,
      { EventId: 1, InstanceId: 'i', Name: 'op', Input: '{}' },
      { InstanceId: 'i', Name: 'op', Input: '{}' },
    ],
    [EventType.ExecutionTerminated, { Input: 'why' }, { Input: 'why' }],
    [EventType.ExecutionSuspended, { Reason: 'why' }, { Reason: 'why' }],
    [EventType.ExecutionResumed, { Reason: null }, { Reason: null }],
    [
      EventType.ContinueAsNew,
      { OrchestrationStatus: 2, Result: '1' },
      { OrchestrationStatus: 2, Result: '1', FailureDetails: null },
    ],
    [EventType.GenericEvent, { Data: 'd' }, { Data: 'd' }],
    [
      EventType.GenericEvent,
      { Data: null, Reason: 'Rewound: TaskFailed' },
      { Data: null, Reason: 'Rewound: TaskFailed' },
    ],
  ])('of event type %i has the fields that it should', (type, fields, expected) => {
    const [row] = projectHistory([event(type, fields)], all);
    const { EventType: _type, Timestamp: _timestamp, ...rest } = row!;
    expect(rest).toEqual(expected);
  });

  it('hides the reason of a termination with the inputs', () => {
    const [row] = projectHistory([event(EventType.ExecutionTerminated, { Input: 'why' })], {
      ...all,
      showInput: false,
    });
    expect(row).toEqual({ EventType: 'ExecutionTerminated', Timestamp: instant });
  });
});
