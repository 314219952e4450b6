/**
 * Orchestrations as data: the input of an orchestrator that interprets them. Plain JSON, so that the same program
 * reaches both executors.
 *
 * @module
 */

/** A task to make. */
export type TaskSpec =
  | { readonly make: 'activity'; readonly fails: boolean; readonly input: unknown }
  | { readonly make: 'retry'; readonly fails: boolean; readonly attempts: number; readonly backoff: number }
  | { readonly make: 'timer'; readonly ms: number }
  | { readonly make: 'event'; readonly name: string }
  | { readonly make: 'entity'; readonly key: string; readonly operation: string; readonly input: unknown }
  | { readonly make: 'child'; readonly program: Program; readonly isNamed: boolean; readonly attempts: number }
  | { readonly make: 'kept'; readonly index: number }
  | { readonly make: 'all' | 'any'; readonly of: readonly TaskSpec[] };

/** A step. */
export type Step =
  | { readonly do: 'yield'; readonly task: TaskSpec; readonly catches: boolean }
  | { readonly do: 'keep'; readonly task: TaskSpec }
  | { readonly do: 'cancel'; readonly index: number }
  | { readonly do: 'status'; readonly value: unknown }
  | { readonly do: 'signal'; readonly key: string; readonly input: unknown }
  | { readonly do: 'locked'; readonly keys: readonly string[]; readonly ms: number }
  | { readonly do: 'guid' | 'log' }
  | { readonly do: 'again' }
  | { readonly do: 'throw'; readonly message: string }
  | { readonly do: 'nonsense' };

/** An orchestration. */
export interface Program {
  readonly steps: readonly Step[];
  /** How often `again` may begin it anew. */
  readonly rounds: number;
  /** A child's first wait, in ms. Different for each child, so that no two orchestrations ever do something at one instant. */
  readonly delayMs?: number;
}
