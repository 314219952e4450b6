import type { Scenario } from '../play.js';

/** A scenario of one pattern, with the end that it must come to. */
export interface PatternScenario extends Scenario {
  readonly title: string;
  readonly ends: {
    readonly runtimeStatus: string;
    readonly output: unknown;
    readonly customStatus?: unknown;
  };
}

const completed = (output: unknown, customStatus: unknown = null) => ({
  runtimeStatus: 'Completed',
  output,
  customStatus,
});

const failure = (name: string, message: string) =>
  `Activity function '${name}' failed:  ${message} \n {"$type":"System.Exception, System.Private.CoreLib","Message":" ${message}"}`;

const hour = 3_600_000;

/** Each pattern at least once. */
export const scenarios: readonly PatternScenario[] = [
  { title: 'chaining', start: 'Chain', input: 'Rome', ends: completed(['Hello Rome!', 'HELLO ROME!!']) },
  {
    title: 'catch and compensate',
    start: 'Compensate',
    ends: completed({ undone: ['hotel cancelled'], why: failure('Book', 'no flight left') }),
  },
  {
    title: 'retry policies',
    start: 'Retry',
    ends: completed([failure('AlwaysFails', 'kaput'), 5000, failure('AlwaysFails', 'kaput'), 8000, 'open']),
  },
  { title: 'logs guarded by isReplaying', start: 'Logs', ends: completed(false) },
  {
    title: 'helpers with yield*',
    start: 'Helpers',
    input: ['a', 'b'],
    ends: completed(['Hello a!', 'Hello b!', true]),
  },
  {
    title: 'newGuid',
    start: 'Guids',
    ends: completed({
      first: ['35eb01b7-5875-5e89-b952-57a71e1da033', 'fd8a94fe-27b7-5ed0-8460-a7b0e24782b4'],
      second: '18af5c8c-082d-57e6-8b3c-24a1df2f3990',
    }),
  },
  { title: 'fan-out', start: 'FanOut', input: 4, ends: completed(60) },
  { title: 'fan-out over nothing', start: 'FanOut', input: 0, ends: completed(0) },
  {
    title: 'sub-orchestrations',
    start: 'Parent',
    ends: completed([0, 1, 2].map((i) => [`Hello city ${i}!`, `HELLO CITY ${i}!!`])),
  },
  { title: 'fan-out over sub-orchestrations', start: 'FanOutChildren', ends: completed([0, 10, 30]) },
  {
    title: 'the first failure of Task.all',
    start: 'FailFast',
    ends: completed([
      "Activity function 'AlwaysFails' failed:  first ",
      [
        [true, false],
        [false, true],
        [false, false],
      ],
    ]),
  },
  { title: 'progress in the custom status', start: 'Progress', ends: completed('done', { done: 3 }) },
  {
    title: 'delays, a long one too',
    start: 'Delay',
    ends: completed(['2026-01-15T12:00:00.250Z', '2026-01-15T12:01:30.250Z', '2026-01-25T12:01:30.250Z']),
  },
  {
    title: 'human interaction, answered',
    start: 'Approval',
    steps: [
      { do: 'advance', by: 71 * hour },
      { do: 'raise', name: 'other', data: 1 },
      { do: 'raise', name: 'approval', data: { by: 'Ann' } },
    ],
    ends: completed({ outcome: { by: 'Ann' }, greeting: 'Hello you!' }),
  },
  {
    title: 'human interaction, too late',
    start: 'Approval',
    steps: [{ do: 'advance', by: 73 * hour }],
    ends: completed({ outcome: 'escalated', at: '2026-01-18T12:00:00.250Z' }),
  },
  {
    title: 'human interaction, suspended meanwhile',
    start: 'Approval',
    steps: [{ do: 'suspend' }, { do: 'raise', name: 'approval' }, { do: 'advance', by: 80 * hour }, { do: 'resume' }],
    ends: completed({ outcome: null, greeting: 'Hello you!' }),
  },
  {
    title: 'human interaction, terminated',
    start: 'Approval',
    steps: [{ do: 'terminate' }],
    ends: { runtimeStatus: 'Terminated', output: 'why', customStatus: null },
  },
  {
    title: 'one timer over several rounds',
    start: 'Verify',
    steps: [
      { do: 'raise', name: 'code', data: 41 },
      { do: 'raise', name: 'code', data: 42 },
    ],
    ends: completed('Hello round 1!'),
  },
  {
    title: 'one timer over several rounds, which fires',
    start: 'Verify',
    steps: [
      { do: 'raise', name: 'code', data: 41 },
      { do: 'advance', by: 120_000 },
    ],
    ends: completed('too late'),
  },
  { title: 'a monitor', start: 'Monitor', input: 10, ends: completed('finished in round 3') },
  { title: 'a monitor that gives up', start: 'Monitor', input: 2, ends: completed('given up') },
  { title: 'an eternal orchestration', start: 'Eternal', input: { round: 0 }, ends: completed(4, 'cleaning') },
  { title: 'callHttp with polling', start: 'Http', ends: completed([200, 'fine', 'last', 404, 'no']) },
  {
    title: 'entities called and signalled',
    start: 'Count',
    steps: [{ do: 'signal', entity: 'Counter/other', operation: 'add', input: 7 }],
    ends: completed([0, 1007, '[object Object]']),
  },
  {
    title: 'a critical section',
    start: 'Transfer',
    ends: completed([true, ['@account@from', '@account@to'], 70, 130, false]),
  },
  {
    title: 'two critical sections after each other',
    start: 'TwoTransfers',
    ends: completed([
      [true, ['@account@from', '@account@to'], 70, 130, false],
      [true, ['@account@from', '@account@to'], 40, 160, false],
    ]),
  },
];
