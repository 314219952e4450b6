/** What each hostile orchestrator comes to: its output, and a word in the log where a real host would say nothing. */
export interface ExpectedEnd {
  readonly name: string;
  /** @default 'Failed' */
  readonly status?: 'Completed';
  /** Of a failure: what follows `Orchestrator function '…' failed: `. */
  readonly output: unknown;
  readonly log?: RegExp;
}

const violation = 'Durable Functions programming constraint violation: Orchestration yielded data of type';
const onlyTasks =
  'Please check your yield statements to make sure you only yield Task types resulting from calling Durable Functions APIs.';
const yieldedNothing = `${violation} undefined. This is likely a result of yielding a "fire-and-forget API" such as signalEntity or continueAsNew. These APIs should not be yielded as they are not blocking operations. Please remove the yield statement preceding those invocations. If you are not calling those APIs, ${onlyTasks[0]!.toLowerCase()}${onlyTasks.slice(1)}`;
const yieldedOther = (type: string) => `${violation} ${type}. Only Task types can be yielded. ${onlyTasks}`;

const withoutMessage = /'main' threw something without a message\. A real host leaves it Running for ever/;
const circle = /^Converting circular structure to JSON/;
const bigInt = 'Do not know how to serialize a BigInt';
const unknown = (kind: string, name = 'Nobody') =>
  new RegExp(`^The function '${name}' doesn't exist, is disabled, or is not an? ${kind} function\\. Additional info: `);
const failedActivity = (name: string, message: string) =>
  `Activity function '${name}' failed:  ${message} \n {"$type":"System.Exception, System.Private.CoreLib","Message":" ${message}"}`;

/** By name of the orchestrator. */
export const expectedEnds: readonly ExpectedEnd[] = [
  { name: 'YieldsNumber', output: yieldedOther('number') },
  { name: 'YieldsNothing', output: yieldedNothing },
  { name: 'YieldsPromise', output: yieldedOther('object') },
  { name: 'YieldsSignal', output: yieldedNothing },
  { name: 'YieldsContinueAsNew', output: yieldedNothing },
  { name: 'ThrowsString', output: 'only text', log: withoutMessage },
  { name: 'ThrowsNull', output: 'null', log: withoutMessage },
  { name: 'ThrowsUndefined', output: 'undefined', log: withoutMessage },
  { name: 'ThrowsEmptyError', output: 'Error', log: withoutMessage },
  { name: 'ThrowsObject', output: '{"code":7}', log: withoutMessage },
  { name: 'ThrowsAfterContinueAsNew', output: 'after all' },
  { name: 'AsyncGenerator', output: yieldedNothing },
  { name: 'AsyncFunction', output: 'this.generator.next is not a function' },
  { name: 'PlainFunction', output: 'this.generator.next is not a function' },
  { name: 'ThrowsAtOnce', output: 'at once' },
  { name: 'ReturnsCircle', output: circle, log: /'main' failed: Converting circular/ },
  { name: 'ReturnsBigInt', output: bigInt, log: /'main' failed: Do not know/ },
  { name: 'StatusCircle', output: circle, log: /'main' failed: Converting circular/ },
  { name: 'SendsBigInt', output: bigInt, log: /'main' failed: Do not know/ },
  {
    name: 'ReturnsTask',
    status: 'Completed',
    output: {
      id: false,
      action: { functionName: 'Fine', actionType: 0, input: 1 },
      state: 0,
      isPlayed: false,
      alreadyScheduled: false,
    },
  },
  {
    name: 'EmptyAll',
    output: 'When constructing a CompoundTask (such as Task.all() or Task.any()), you must specify at least one Task.',
  },
  { name: 'BlankName', output: 'functionName: Expected non-empty, non-whitespace string but got empty string' },
  { name: 'NoDate', output: 'fireAt: Expected valid Date object but got tomorrow' },
  {
    name: 'InvalidDate',
    output: /^The orchestrator created a timer for no valid date: /,
    log: /'main' failed: The orchestrator created a timer/,
  },
  { name: 'UnknownActivity', output: unknown('activity'), log: /'main' failed: The function 'Nobody'/ },
  { name: 'UnknownChild', output: unknown('orchestrator'), log: /'main' failed: The function 'Nobody'/ },
  { name: 'UnknownEntity', output: unknown('entity', 'nobody'), log: /'main' failed: The function 'nobody'/ },
  {
    name: 'CallsItself',
    output: /^(Orchestrator function 'CallsItself' failed: ){200}/,
    log: /asked for a sub-orchestration .* Its id has \d+ characters, more than the 512 that storage holds/,
  },
  { name: 'SignalsUnknownEntity', output: unknown('entity', 'nobody'), log: /'main' failed: The function 'nobody'/ },
  { name: 'ActivityThrowsString', output: failedActivity('WorkThrowsString', 'text of an activity') },
  { name: 'ActivityThrowsUndefined', output: failedActivity('WorkThrowsUndefined', 'Unknown error') },
  { name: 'ActivityReturnsNothing', status: 'Completed', output: null },
  { name: 'ActivityReturnsBigInt', output: failedActivity('WorkReturnsBigInt', bigInt) },
  { name: 'ActivityReturnsCircle', output: /^Activity function 'WorkReturnsCircle' failed: {2}Converting circular/ },
  {
    name: 'EntityHalfWay',
    status: 'Completed',
    output: [
      ...['half: [object Object]', 1],
      ...['text: text of an entity', 1],
      ...['bigint: [object Object]', 1],
      ...['result: [object Object]', 1],
    ],
  },
];
