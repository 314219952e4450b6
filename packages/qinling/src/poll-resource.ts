import { type Caller, type CallOptions, createPoller, type Poller, type WaitOptions } from '@functionary/core';

/** How one kind of resource is waited for. */
export interface ResourcePoll<Resource, Result> {
  readonly kind: 'runtime' | 'execution' | 'job';
  readonly id: string;
  /** The states that end the wait. */
  readonly ends: readonly string[];
  /** Whether it was made just now: it is looked at after an interval then, not at once. */
  readonly isNew?: boolean;
  /** Asks for it. */
  fetch(options: CallOptions): Promise<Resource>;
  /** Makes the result of one that is in such a state, or throws the error that says how it failed. */
  result(resource: Resource): Result | Promise<Result>;
}

/** Makes the poller of a resource: its states, and what comes of the last. */
export function pollResource<Resource extends { readonly status: string }, Result>(
  caller: Caller,
  { kind, id, ends, isNew, fetch, result }: ResourcePoll<Resource, Result>,
  { intervalMs, deadlineMs, signal, ...options }: WaitOptions = {},
): Poller<Resource, Result> {
  return createPoller<Resource, Result>(
    {
      caller,
      subject: `${kind} ${id}`,
      start: isNew ? {} : undefined,
      async poll(context) {
        const status = await fetch({ ...options, ...context } as CallOptions);
        return { status, isDone: ends.includes(status.status) };
      },
      result,
      serialize: () => ({ kind, id }),
    },
    { intervalMs, deadlineMs, signal },
  );
}
