import type { EntityMessage, TaskRecord } from './data.js';

/** What a turn wants done: the engine does it, at the edge. */
export type Effect =
  /** Run an activity, or send a request of `callHttp`. */
  | { readonly do: 'work'; readonly number: number }
  /** Start a sub-orchestration. */
  | { readonly do: 'child'; readonly number: number }
  /** Put the end of a wait on the clock's queue. */
  | { readonly do: 'timer'; readonly number: number }
  | { readonly do: 'cancel'; readonly timerId: number }
  | { readonly do: 'entity'; readonly target: string; readonly message: EntityMessage }
  | { readonly do: 'release'; readonly entities: readonly string[] }
  | { readonly do: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly message: string }
  /** The instance has reached a final state. */
  | { readonly do: 'end' };

/** What the rules of a turn may ask of the host. */
export interface HostRules {
  readonly protocol: 3 | 4;
  readonly failureDetails: boolean;
  readonly longTimers: boolean;
  uuid(): string;
  /** The host's words for a function that it does not know; undefined when it knows it. */
  refuse(kind: 'orchestrator' | 'activity' | 'entity', name: string): string | undefined;
}

/** Whether an ended orchestrator waits for this task. Entity calls and locks are events underneath, and events do not count. */
export function holdsBack(task: TaskRecord): boolean {
  return task.isOpen && task.kind !== 'entity' && task.kind !== 'lock';
}
