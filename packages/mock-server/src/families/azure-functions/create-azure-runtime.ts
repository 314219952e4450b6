import type { Json, WorldServices } from '../../family.js';
import { onStateEvent } from './apps/on-state-event.js';
import { createRegisteredCode } from './invocation/registered-code.js';
import { onDeploymentEvent } from './kudu/on-deployment-event.js';
import { endAllLogStreams } from './logs/end-log-streams.js';
import { createLogListeners } from './logs/log-listeners.js';
import { onLogStreamEvent } from './logs/on-log-stream-event.js';
import { onOperationEvent } from './operations/end-operation.js';
import { type AzureRuntime, type AzureWorld, createAzureData } from './state.js';

type EventHandler = (world: AzureWorld, data: Json) => void | Promise<void>;

/** What an event of the world's clock reaches, by its kind. */
function handlerOf(kind: string): EventHandler | undefined {
  const handlers: Readonly<Record<string, EventHandler>> = {
    operation: onOperationEvent,
    state: onStateEvent,
    deployment: onDeploymentEvent,
    'log-stream': onLogStreamEvent,
  };
  return handlers[kind];
}

/** The family's runtime, in a world that starts now. */
export function createAzureRuntime(services: WorldServices): AzureRuntime {
  const runtime: AzureRuntime = {
    data: createAzureData(),
    code: createRegisteredCode(),
    listeners: createLogListeners(),
    onEvent: (kind, data) => handlerOf(kind)?.(world, data),
    onRestore: () => endAllLogStreams(world, true),
    onClose: () => endAllLogStreams(world, false),
  };
  const world: AzureWorld = { runtime, services };
  return runtime;
}
