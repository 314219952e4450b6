import {
  type CallOptions,
  callOperation,
  createPoller,
  type Operation,
  parseRetryAfter,
  type Verify,
} from '@functionary/core';
import type { Management } from './service.js';
import type { App } from './types.js';

/**
 * What to do after a write whose answer was lost: the service takes no second one while work on the app goes on, so that is waited for. Then the write is
 * sent again, and leaves what the first would have. What cannot be seen is not waited for.
 *
 * @param site - reads the app or slot that is written to
 * @param path - where that is
 */
export function waitUntilQuiet({ caller }: Management, site: Operation<any, App>, path: unknown): Verify {
  return async ({ signal }) => {
    const quiet = createPoller<string | undefined, void>(
      {
        caller,
        subject: 'the work that goes on',
        async poll(context) {
          const call = { ...context, retry: false } as CallOptions;
          const answer = await callOperation<any, App>(caller, site, { path } as never, call);
          const state = answer.data?.properties?.provisioningState;
          const retryAfterMs = parseRetryAfter(answer.headers, caller.clock.now());
          return { status: state, isDone: !/^inprogress$/i.test(state ?? ''), retryAfterMs };
        },
        result: () => undefined,
        serialize: () => null,
      },
      { signal },
    );
    await quiet.result().catch(() => signal?.throwIfAborted());
    return 'again';
  };
}
