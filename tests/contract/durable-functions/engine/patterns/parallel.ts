import type { OrchestrationHandler, Task } from 'durable-functions';

interface File {
  readonly name: string;
  readonly size: number;
}

/** Fan-out over activities; the children's own results are read afterwards, as applications do. */
export const FanOut: OrchestrationHandler = function* ({ df }) {
  const files: File[] = yield df.callActivity('ListFiles', df.getInput());
  const copies = files.map((file) => df.callActivity('CopyFile', file));
  if (copies.length > 0) yield df.Task.all(copies);
  return copies.reduce((sum, { result }) => sum + (result as number), 0);
};

/** Children with ids of their parent's making, one after the other. */
export const Parent: OrchestrationHandler = function* ({ df }) {
  const outputs: unknown[] = [];
  for (let i = 0; i < 3; i++) outputs.push(yield df.callSubOrchestrator('Chain', `city ${i}`, `${df.instanceId}:${i}`));
  return outputs;
};

/** Fan-out over sub-orchestrations, of given ids and of the host's. */
export const FanOutChildren: OrchestrationHandler = function* ({ df }) {
  const ids = [`${df.instanceId}:a`, undefined, `${df.instanceId}:c`];
  const sums = yield df.Task.all(ids.map((id, index) => df.callSubOrchestrator('FanOut', index + 1, id)));
  return sums;
};

/** The first failure ends the wait; the other tasks go on, and hold back the end. */
export const FailFast: OrchestrationHandler = function* ({ df }) {
  const nap = df.createTimer(new Date(df.currentUtcDateTime.getTime() + 60_000));
  const tasks: Task[] = [df.callActivity('Shout', 'x'), df.callActivity('AlwaysFails', 'first'), nap];
  try {
    yield df.Task.all(tasks);
  } catch (error) {
    return [(error as Error).message.split('\n')[0], tasks.map((task) => [task.isCompleted, task.isFaulted])];
  }
};

/** Progress in the custom status. */
export const Progress: OrchestrationHandler = function* ({ df }) {
  const names = ['one', 'two', 'three'];
  for (const [index, name] of names.entries()) {
    df.setCustomStatus({ step: name, done: index, of: names.length });
    yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + 1000));
  }
  df.setCustomStatus({ done: names.length });
  yield df.callActivity('SayHello', 'x');
  df.setCustomStatus('');
  return 'done';
};
