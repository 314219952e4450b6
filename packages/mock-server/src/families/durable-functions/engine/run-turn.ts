import { EventType, type OrchestratorState } from '../protocol.js';
import { closeTurn, type TurnAnswer } from './close-turn.js';
import type { StoredInstance } from './data.js';
import type { Effect } from './effects.js';
import {
  createInvocation,
  type EngineContext,
  findAlive,
  findHub,
  keyOf,
  postMessage,
  runUserCode,
  wakeWatchers,
} from './engine-context.js';
import { describeThrown } from './failures.js';
import { createTrigger, type OpenTurn, openTurn } from './open-turn.js';
import { performEffects } from './perform-effects.js';

/** One turn of an instance, if its inbox asks for one and none is under way. */
export function runTurn(context: EngineContext, hub: string, id: string): void {
  const key = keyOf(hub, id);
  const instance = findAlive(context, hub, id);
  if (instance?.execution == null || context.running.has(key)) return;
  const turn = openTurn(instance, context.services.now());
  if (turn === undefined) return;
  if (!turn.runsCode) {
    commit(context, hub, instance, turn, undefined);
    return;
  }
  const executor = context.orchestrators.get(instance.name);
  if (executor === undefined) {
    commit(context, hub, instance, turn, {
      failure: context.rules.refuse('orchestrator', instance.name) ?? `'${instance.name}' is gone.`,
    });
    return;
  }
  context.running.add(key);
  const number = instance.execution.turns.length;
  const invocation = createInvocation(context, instance.name, instance.executionId, number, id);
  runUserCode<OrchestratorState>(
    context,
    () => executor(createTrigger(instance, turn, context.options), invocation),
    (outcome) => {
      context.running.delete(key);
      const current = findAlive(context, hub, id);
      if (current?.executionId === turn.executionId) {
        const answer: TurnAnswer =
          'value' in outcome ? { state: outcome.value } : { failure: describeThrown(outcome.thrown) };
        commit(context, hub, current, turn, answer);
      } else {
        context.jobs.push({ type: 'turn', hub, id });
      }
    },
  );
}

function commit(
  context: EngineContext,
  hub: string,
  instance: StoredInstance,
  turn: OpenTurn,
  answer: TurnAnswer,
): void {
  const { execution, executionId } = instance;
  const effects = closeTurn(instance, turn, answer, context.rules);
  performEffects(context, hub, { instance, execution: execution!, executionId }, effects);
  if (effects.some((effect: Effect) => effect.do === 'end')) announceEnd(context, hub, instance);
  else context.jobs.push({ type: 'turn', hub, id: instance.instanceId });
}

/** Tells the parent, and whoever else waits. */
function announceEnd(context: EngineContext, hub: string, instance: StoredInstance): void {
  const { parent } = instance;
  if (parent !== null && findHub(context, hub)?.instances.has(parent.instanceId)) {
    const outcome = instance.execution?.outcome;
    const isCompleted = instance.runtimeStatus === 'Completed';
    const isFailed = outcome?.type === 'failed' && instance.runtimeStatus === 'Failed';
    postMessage(
      context,
      hub,
      parent,
      isCompleted
        ? {
            EventType: EventType.SubOrchestrationInstanceCompleted,
            TaskScheduledId: parent.number,
            Result: instance.output ?? 'null',
          }
        : {
            EventType: EventType.SubOrchestrationInstanceFailed,
            TaskScheduledId: parent.number,
            Reason: instance.output ?? '',
            Details: isFailed ? outcome.details : '',
            FailureDetails: isFailed && context.options.failureDetails ? (outcome.failure as never) : null,
          },
    );
  }
  wakeWatchers(context, hub, instance.instanceId);
}
