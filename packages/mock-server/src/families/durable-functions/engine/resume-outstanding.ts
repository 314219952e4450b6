import { type EngineContext, findAlive } from './engine-context.js';
import { repeatStep } from './perform-effects.js';

/**
 * Takes up what was under way in data that has just been put in place: unread messages, activities and requests without
 * an answer, entities with a queue. Timers are on the clock's own queue; sub-orchestrations are instances themselves.
 */
export function resumeOutstanding(context: EngineContext): void {
  for (const [hub, { instances, entities }] of context.data().hubs) {
    for (const id of instances.keys()) {
      const instance = findAlive(context, hub, id);
      if (instance?.execution == null) continue;
      const { execution, executionId } = instance;
      if (execution.outcome !== null && instance.runtimeStatus === 'Pending') continue;
      for (const task of execution.tasks) {
        if (!task.isOpen || (task.kind !== 'activity' && task.kind !== 'http')) continue;
        for (const step of task.steps) {
          const isAnswered = execution.inbox.some((message) => message.TaskScheduledId === step.number);
          if (step.does === 'work' && step.state === 'open' && !isAnswered) {
            repeatStep(context, hub, { instance, execution, executionId }, step.number);
          }
        }
      }
      if (execution.inbox.length > 0) context.jobs.push({ type: 'turn', hub, id });
    }
    for (const [id, entity] of entities) if (entity.inbox.length > 0) context.jobs.push({ type: 'entity', hub, id });
  }
  for (const looks of [...context.watchers.values()]) for (const look of [...looks]) look();
}
