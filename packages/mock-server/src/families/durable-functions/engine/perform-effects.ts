import { EventType } from '../protocol.js';
import type { Execution, StoredInstance } from './data.js';
import { deliverToEntity, releaseEntities } from './deliver-to-entity.js';
import type { Effect } from './effects.js';
import { type EngineContext, findAlive, postMessage } from './engine-context.js';
import { createHostFailure } from './failures.js';
import { findStep } from './number-steps.js';
import { createInstance, startInstance } from './store-instance.js';
import { writeInstant } from './stored-text.js';

/** The execution that wants something done. */
export interface EffectSource {
  readonly instance: StoredInstance;
  readonly execution: Execution;
  readonly executionId: string;
}

/** Does what a turn wants done. */
export function performEffects(
  context: EngineContext,
  hub: string,
  source: EffectSource,
  effects: readonly Effect[],
): void {
  const { services } = context;
  const id = source.instance.instanceId;
  for (const effect of effects) {
    switch (effect.do) {
      case 'work':
        context.jobs.push({ type: 'work', hub, id, executionId: source.executionId, number: effect.number });
        break;
      case 'child':
        startChild(context, hub, source, effect.number);
        break;
      case 'timer':
        startTimer(context, hub, source, effect.number);
        break;
      case 'cancel':
        services.unschedule(effect.timerId);
        break;
      case 'entity':
        deliverToEntity(context, hub, effect.target, effect.message);
        break;
      case 'release':
        releaseEntities(context, hub, effect.entities, id);
        break;
      case 'log':
        services.log(effect.level, effect.message);
        break;
      case 'end':
        break;
    }
  }
}

/** Begins a step's work once more: after a rewind, or a restore. */
export function repeatStep(context: EngineContext, hub: string, source: EffectSource, number: number): void {
  const found = findStep(source.execution, number);
  if (found?.step.state !== 'open') return;
  const { task, step } = found;
  if (step.does === 'wait') startTimer(context, hub, source, number);
  else if (task.kind === 'child') startChild(context, hub, source, number);
  else performEffects(context, hub, source, [{ do: 'work', number }]);
}

function startTimer(context: EngineContext, hub: string, source: EffectSource, number: number): void {
  const step = findStep(source.execution, number)?.step;
  if (step?.fireAt === undefined) return;
  const { instance, executionId } = source;
  if (step.fireAt <= context.services.now()) {
    fireTimer(context, hub, { instanceId: instance.instanceId, executionId }, number, step.fireAt);
    return;
  }
  step.timerId = context.services.schedule({
    at: step.fireAt,
    kind: 'timer',
    data: { hub, id: instance.instanceId, executionId, number, fireAt: step.fireAt },
  });
}

/** A wait has ended. */
export function fireTimer(
  context: EngineContext,
  hub: string,
  to: { readonly instanceId: string; readonly executionId: string },
  number: number,
  fireAt: number,
): void {
  postMessage(context, hub, to, { EventType: EventType.TimerFired, TimerId: number, FireAt: writeInstant(fireAt) });
}

function startChild(context: EngineContext, hub: string, source: EffectSource, number: number): void {
  const found = findStep(source.execution, number);
  const childId = found?.step.childId;
  if (found === undefined || childId === undefined) return;
  const { task } = found;
  const { instance, executionId } = source;
  const parent = { instanceId: instance.instanceId, executionId, name: instance.name, number };
  const message = findObstacle(context, hub, childId);
  if (message !== undefined) {
    const asked = `'${shorten(instance.instanceId)}' asked for a sub-orchestration with the id '${shorten(childId)}'`;
    context.services.log('warn', `${asked}: ${message}`);
    postMessage(context, hub, parent, {
      EventType: EventType.SubOrchestrationInstanceFailed,
      TaskScheduledId: number,
      ...createHostFailure(message, context.options.failureDetails),
    });
    return;
  }
  const child = createInstance(context, hub, {
    name: task.name!,
    instanceId: childId,
    input: task.input ?? null,
    version: task.version ?? null,
    parent,
  });
  startInstance(context, hub, child.instanceId, child.executionId);
}

/** Longest id of a sub-orchestration, as Azure Storage has it. One that calls itself without end ends here. */
const maxChildIdLength = 512;

/** Why a sub-orchestration cannot be started under an id. */
function findObstacle(context: EngineContext, hub: string, childId: string): string | undefined {
  if (childId.length > maxChildIdLength) {
    return `Its id has ${childId.length} characters, more than the ${maxChildIdLength} that storage holds (does it call itself without end?).`;
  }
  const existing = findAlive(context, hub, childId);
  return existing && `An Orchestration instance with the status ${existing.runtimeStatus} already exists.`;
}

const shorten = (id: string): string => (id.length > 100 ? `${id.slice(0, 100)}…` : id);
