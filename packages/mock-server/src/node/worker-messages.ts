/**
 * What passes between this thread and the worker that a function app runs in.
 *
 * @module
 */
import type { EntityTrigger, OrchestratorTrigger } from '../families/durable-functions/protocol.js';
import type { AppDescription } from './build-function-app.js';
import type { TypedData } from './functions-core.js';

/** What to run. */
export type WorkerTask =
  | { readonly kind: 'orchestrator'; readonly trigger: OrchestratorTrigger }
  | { readonly kind: 'entity'; readonly trigger: EntityTrigger }
  | { readonly kind: 'activity'; readonly input: unknown }
  | { readonly kind: 'invoke'; readonly trigger: TypedData; readonly inputs: Readonly<Record<string, TypedData>> };

/** A call of a function. */
export interface WorkerCall {
  readonly type: 'call';
  readonly id: number;
  readonly name: string;
  readonly invocationId: string;
  readonly instanceId: string | undefined;
  readonly task: WorkerTask;
}

/** To the worker. */
export type ToWorker = WorkerCall | { readonly type: 'ping' } | { readonly type: 'close' };

/** An error, or whatever else was thrown, as plain data. */
export type WireError =
  | { readonly isError: true; readonly name: string; readonly message: string; readonly stack: string | undefined }
  | { readonly isError: false; readonly thrown: unknown };

/** From the worker. */
export type FromWorker =
  | { readonly type: 'loaded'; readonly description: AppDescription }
  | { readonly type: 'refused'; readonly error: WireError }
  /** Sent before user code gets the thread. */
  | { readonly type: 'began'; readonly id: number }
  | {
      readonly type: 'log';
      readonly id: number | undefined;
      readonly level: 'debug' | 'info' | 'warn' | 'error';
      readonly message: string;
    }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: WireError }
  | { readonly type: 'pong' }
  | { readonly type: 'closed' };

/** Makes plain data of what was thrown. */
export function encodeError(thrown: unknown): WireError {
  if (thrown instanceof Error) {
    return { isError: true, name: thrown.name, message: thrown.message, stack: thrown.stack };
  }
  try {
    return { isError: false, thrown: structuredClone(thrown) };
  } catch {
    return { isError: false, thrown: String(thrown) };
  }
}

/** Makes something to throw of it again. */
export function decodeError(wire: WireError): unknown {
  if (!wire.isError) return wire.thrown;
  const error = new Error(wire.message);
  error.name = wire.name;
  if (wire.stack !== undefined) error.stack = wire.stack;
  return error;
}
