import { EventType } from '../protocol.js';
import { sendHttpCall } from './call-http.js';
import type { Step, TaskRecord } from './data.js';
import { createInvocation, type EngineContext, findAlive, postMessage, runUserCode } from './engine-context.js';
import { createActivityFailure, createHostFailure, describeThrown } from './failures.js';
import type { Job } from './job-queue.js';
import { findStep } from './number-steps.js';
import { readText } from './stored-text.js';

/** An activity, or a request of `callHttp`, unless it is no longer waited for. */
export function runWork(context: EngineContext, job: Extract<Job, { type: 'work' }>): void {
  const instance = findAlive(context, job.hub, job.id);
  if (instance?.execution == null || instance.executionId !== job.executionId) return;
  const found = findStep(instance.execution, job.number);
  if (found?.step.state !== 'open') return;
  if (found.task.kind === 'http') runHttp(context, job, found.task, found.step);
  else runActivity(context, job, found.task);
}

function runActivity(context: EngineContext, job: Extract<Job, { type: 'work' }>, task: TaskRecord): void {
  const name = task.name!;
  const { number, executionId } = job;
  const to = { instanceId: job.id, executionId };
  const invocation = createInvocation(context, name, executionId, number, job.id);
  const fail = (thrown: unknown) =>
    postMessage(context, job.hub, to, {
      EventType: EventType.TaskFailed,
      TaskScheduledId: number,
      ...createActivityFailure(name, thrown, context.options.failureDetails),
    });
  runUserCode(
    context,
    () => {
      const executor = context.activities.get(name);
      if (executor === undefined) throw new Error(context.rules.refuse('activity', name));
      return executor(readText(task.input), invocation);
    },
    (outcome) => {
      if ('thrown' in outcome) {
        fail(outcome.thrown);
        return;
      }
      let text: string;
      try {
        text = JSON.stringify(outcome.value) ?? 'null';
      } catch (error) {
        fail(error);
        return;
      }
      postMessage(context, job.hub, to, { EventType: EventType.TaskCompleted, TaskScheduledId: number, Result: text });
    },
  );
}

function runHttp(context: EngineContext, job: Extract<Job, { type: 'work' }>, task: TaskRecord, step: Step): void {
  const to = { instanceId: job.id, executionId: job.executionId };
  const completion = { TaskScheduledId: job.number };
  runUserCode(
    context,
    () => sendHttpCall(task.request!, step.url, context.http, (request) => context.services.fetch(request)),
    (outcome) =>
      postMessage(
        context,
        job.hub,
        to,
        'value' in outcome
          ? { EventType: EventType.TaskCompleted, ...completion, Result: JSON.stringify(outcome.value) }
          : {
              EventType: EventType.TaskFailed,
              ...completion,
              ...createHostFailure(describeThrown(outcome.thrown), context.options.failureDetails),
            },
      ),
  );
}
