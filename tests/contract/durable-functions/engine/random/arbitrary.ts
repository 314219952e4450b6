import * as fc from 'fast-check';
import type { OutsideStep } from '../play.js';
import type { Program, Step, TaskSpec } from './program.js';

const value = fc.constantFrom<unknown[]>(null, 'text', '', '5', 0, { a: [1] }, false, [2, 'x']);
const key = fc.constantFrom('k1', 'k2');
const ms = fc.constantFrom(-1000, 0, 1000, 60_000, 864_000_000);
const eventName = fc.constantFrom('go', 'Go', 'stop');

const yielded = (task: fc.Arbitrary<TaskSpec>) =>
  fc.record({ do: fc.constant('yield' as const), task, catches: fc.boolean() });

const { step } = fc.letrec<{ task: TaskSpec; leaf: TaskSpec; child: TaskSpec; step: Step }>((tie) => ({
  leaf: fc.oneof(
    { weight: 4, arbitrary: fc.record({ make: fc.constant('activity' as const), fails: fc.boolean(), input: value }) },
    {
      weight: 2,
      arbitrary: fc.record({
        make: fc.constant('retry' as const),
        fails: fc.boolean(),
        attempts: fc.integer({ min: 1, max: 3 }),
        backoff: fc.constantFrom(1, 2),
      }),
    },
    { weight: 3, arbitrary: fc.record({ make: fc.constant('timer' as const), ms }) },
    { weight: 3, arbitrary: fc.record({ make: fc.constant('event' as const), name: eventName }) },
    {
      weight: 2,
      arbitrary: fc.record({
        make: fc.constant('entity' as const),
        key,
        operation: fc.constantFrom('get', 'add', 'fail'),
        input: fc.constantFrom(1, 5),
      }),
    },
    { weight: 2, arbitrary: fc.record({ make: fc.constant('kept' as const), index: fc.nat(3) }) },
    { weight: 4, arbitrary: tie('child') },
  ),
  child: fc.record({
    make: fc.constant('child' as const),
    program: fc.record({
      steps: fc.array(tie('step'), { maxLength: 3, depthIdentifier: 'children' }),
      rounds: fc.nat(1),
    }),
    isNamed: fc.boolean(),
    attempts: fc.integer({ min: 1, max: 2 }),
  }),
  task: fc.oneof(
    { maxDepth: 2 },
    tie('leaf'),
    fc.record({
      make: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('task'), { minLength: 1, maxLength: 3 }),
    }),
  ),
  step: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'children' },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('guid' as const, 'log' as const, 'again' as const) }) },
    { weight: 24, arbitrary: yielded(tie('task')) },
    { weight: 9, arbitrary: fc.record({ do: fc.constant('keep' as const), task: tie('task') }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('cancel' as const), index: fc.nat(3) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('status' as const), value }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('signal' as const), key, input: fc.constantFrom(1, 2) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('locked' as const),
        keys: fc.uniqueArray(key, { minLength: 1 }),
        ms: fc.constantFrom(0, 1000),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('throw' as const), message: fc.constantFrom('bad', '') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('nonsense' as const) }) },
  ),
}));

/** Waits of the children, in ms: no sum of a few of them is another sum of a few. */
const delays = [1, 7, 49, 343];

/** Gives each child its own delay; what is beyond the fourth becomes an activity. */
function delayChildren(program: Program): Program {
  let count = 0;
  const inTask = (task: TaskSpec): TaskSpec => {
    if (task.make === 'all' || task.make === 'any') return { ...task, of: task.of.map(inTask) };
    if (task.make !== 'child') return task;
    const delayMs = delays[count++];
    if (delayMs === undefined) return { make: 'activity', fails: false, input: 'instead of a child' };
    return { ...task, program: { ...inProgram(task.program), delayMs } };
  };
  const inProgram = ({ steps, rounds }: Program): Program => ({
    steps: steps.map((each) => ('task' in each ? { ...each, task: inTask(each.task) } : each)),
    rounds,
  });
  return inProgram(program);
}

/** Orchestrations with up to four children. */
export const programs: fc.Arbitrary<Program> = fc
  .record({ steps: fc.array(step, { minLength: 1, maxLength: 8 }), rounds: fc.nat(2) })
  .map(delayChildren);

/** What happens to one from outside. */
export const outsideSteps: fc.Arbitrary<OutsideStep[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('raise' as const),
        name: fc.constantFrom('go', 'GO', 'stop'),
        data: value,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('advance' as const),
        by: fc.constantFrom(500, 1000, 61_000, 864_000_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('signal' as const),
        entity: fc.constant('Counter/k1'),
        operation: fc.constant('add'),
        input: fc.constant(10),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constantFrom('suspend' as const, 'resume' as const, 'rewind' as const) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('terminate' as const) }) },
  ),
  { maxLength: 8 },
);
