import { ActionType, type OrchestratorAction, type WireRetryOptions } from '../protocol.js';
import { requireDate, requireRetryPolicy, requireText } from './check-arguments.js';
import { type EntityIdLike, formatEntityId } from './entity-id.js';
import type { CallHttpOptions } from './orchestration-types.js';

/** A string goes as JSON text, anything else as it is. */
function encodeInput(input: unknown): unknown {
  return typeof input === 'string' ? JSON.stringify(input) : input;
}

/** @throws Error when the name is blank. */
export function callActivityAction(functionName: string, input: unknown): OrchestratorAction {
  requireText(functionName, 'functionName');
  return { functionName, actionType: ActionType.CallActivity, input: encodeInput(input) };
}

/** @throws Error when the name is blank, TypeError when the options are not. */
export function callActivityWithRetryAction(
  functionName: string,
  retryOptions: unknown,
  input: unknown,
): OrchestratorAction & { retryOptions: WireRetryOptions } {
  requireText(functionName, 'functionName');
  requireRetryPolicy(retryOptions);
  return {
    functionName,
    retryOptions,
    actionType: ActionType.CallActivityWithRetry,
    input: encodeInput(input),
  };
}

function requireSubOrchestration(functionName: unknown, instanceId: unknown): void {
  if (!functionName) {
    throw new Error('A sub-orchestration function name must be provided when attempting to create a suborchestration');
  }
  requireText(functionName, 'functionName');
  if (instanceId) requireText(instanceId, 'instanceId');
}

/** Leaves out what is not there: the wire has no `undefined`. */
function present(fields: { instanceId: string | undefined; version: string | undefined }): {
  instanceId?: string;
  version?: string;
} {
  return {
    ...(fields.instanceId !== undefined && { instanceId: fields.instanceId }),
    ...(fields.version !== undefined && { version: fields.version }),
  };
}

/** @throws Error when the name is missing or blank. */
export function callSubOrchestratorAction(
  functionName: string,
  input: unknown,
  instanceId: string | undefined,
  version: string | undefined,
): OrchestratorAction {
  requireSubOrchestration(functionName, instanceId);
  return { functionName, ...present({ instanceId, version }), actionType: ActionType.CallSubOrchestrator, input };
}

/** @throws Error when the name is missing or blank, TypeError when the options are not. */
export function callSubOrchestratorWithRetryAction(
  functionName: string,
  retryOptions: unknown,
  input: unknown,
  instanceId: string | undefined,
  version: string | undefined,
): OrchestratorAction & { retryOptions: WireRetryOptions } {
  requireSubOrchestration(functionName, instanceId);
  requireRetryPolicy(retryOptions);
  return {
    functionName,
    retryOptions,
    ...present({ instanceId, version }),
    actionType: ActionType.CallSubOrchestratorWithRetry,
    input,
  };
}

function entityAction(
  actionType: typeof ActionType.CallEntity | typeof ActionType.SignalEntity,
  kind: string,
  entityId: EntityIdLike,
  operation: string,
  input: unknown,
): OrchestratorAction & { instanceId: string } {
  if (!entityId) throw new Error(`Must provide EntityId to ${kind}EntityAction constructor`);
  requireText(operation, 'operation');
  return { operation, actionType, input, instanceId: formatEntityId(entityId) };
}

/** @throws Error when there is no id, or the operation is blank. */
export function callEntityAction(
  id: EntityIdLike,
  operation: string,
  input: unknown,
): OrchestratorAction & { instanceId: string } {
  return entityAction(ActionType.CallEntity, 'Call', id, operation, input);
}

/** @throws Error when there is no id, or the operation is blank. */
export function signalEntityAction(
  id: EntityIdLike,
  operation: string,
  input: unknown,
): OrchestratorAction & { instanceId: string } {
  return entityAction(ActionType.SignalEntity, 'Signal', id, operation, input);
}

/** An object as body is sent as JSON; polling is on unless switched off. */
export function callHttpAction(options: CallHttpOptions): OrchestratorAction {
  const { method, url, body, headers, tokenSource } = options;
  const content = body && typeof body !== 'string' ? JSON.stringify(body) : (body as string | undefined);
  return {
    httpRequest: {
      method,
      uri: url,
      ...(content !== undefined && { content }),
      ...(headers !== undefined && { headers }),
      ...(tokenSource !== undefined && { tokenSource }),
      asynchronousPatternEnabled: options.enablePolling ?? options.asynchronousPatternEnabled ?? true,
    },
    actionType: ActionType.CallHttp,
  };
}

/** @throws TypeError when it is no Date. */
export function createTimerAction(fireAt: Date): OrchestratorAction {
  requireDate(fireAt);
  return { fireAt, isCanceled: false, actionType: ActionType.CreateTimer };
}

/** @throws Error when the name is blank. */
export function waitForExternalEventAction(externalEventName: string): OrchestratorAction {
  requireText(externalEventName, 'externalEventName');
  return { externalEventName, reason: 'ExternalEvent', actionType: ActionType.WaitForExternalEvent };
}

/** `Task.all` or `Task.any` of actions; a task that is used again is the same object again. */
export function compoundAction(
  actionType: typeof ActionType.WhenAll | typeof ActionType.WhenAny,
  compoundActions: OrchestratorAction[],
): OrchestratorAction {
  return { actionType, compoundActions };
}

/** A string goes as JSON text, like an activity's input. */
export function continueAsNewAction(input: unknown): OrchestratorAction {
  return { input: encodeInput(input), actionType: ActionType.ContinueAsNew };
}
