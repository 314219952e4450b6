/** What a function's code is told of its run. */
export interface InvocationContext {
  readonly functionId: string;
  readonly functionName: string;
  readonly versionId: string;
  readonly workspaceId: string | null;
  /** Who called. */
  readonly userId: string | null;
  /** Ends when the time of the run is up. */
  readonly signal: AbortSignal;
}

/** A function's code. What it returns is the result; what it throws makes the run fail. */
export type AeontelHandler = (args: any, context: InvocationContext) => unknown;

/** How a run ended. */
export type RunOutcome = { readonly value: unknown } | { readonly failure: string };

/** A run in flight. */
export interface LiveRun {
  end(outcome: RunOutcome): void;
  /** Waits no longer for code that goes on all the same. */
  leave(): void;
}

/** Code by a version's id, a function's id, or its name; the first that is found in this order runs. */
export interface RegisteredCode {
  readonly handlers: Map<string, AeontelHandler>;
  /** How long a run may take. @default 30 000 ms */
  timeoutMs: number;
  readonly runs: Map<number, LiveRun>;
  nextRun: number;
}

/** No code as yet. */
export const createRegisteredCode = (): RegisteredCode => ({
  handlers: new Map(),
  timeoutMs: 30_000,
  runs: new Map(),
  nextRun: 1,
});
