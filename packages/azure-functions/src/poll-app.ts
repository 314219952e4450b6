import { type CallOptions, callOperation, createPoller, parseRetryAfter, type WaitOptions } from '@functionary/core';
import { AppDisabledError } from './errors.js';
import { getApp } from './generated/operations.js';
import { readApp } from './read-app.js';
import type { AppTarget, Management } from './service.js';
import type { App } from './types.js';

/** What an app is waited for to be. */
export type AwaitedState = 'Running' | 'Stopped';

/** How an app stands, seen from who waits for a state of it. */
export function judgeApp({ properties }: App, wanted: AwaitedState): 'there' | 'disabled' | 'waiting' {
  const { state, enabled, provisioningState } = properties;
  const isThere = isSame(state, wanted);
  if (wanted === 'Stopped' && isThere) return 'there';
  if (enabled === false) return 'disabled';
  return isThere && !isSame(provisioningState, 'InProgress') ? 'there' : 'waiting';
}

/** The service writes states in one case, and matches them in any. */
function isSame(state: string | null | undefined, name: string): boolean {
  return state?.toLowerCase() === name.toLowerCase();
}

/**
 * Looks at an app until it is in a state.
 *
 * @throws AppDisabledError when it is switched off, so that it will not be; NotFoundError when it is gone
 */
export function waitForApp(
  { caller }: Management,
  path: AppTarget,
  wanted: AwaitedState,
  { intervalMs, deadlineMs, signal, ...options }: WaitOptions = {},
): Promise<App> {
  return createPoller<App, App>(
    {
      caller,
      subject: `${path.functionAppName} to be ${wanted}`,
      async poll(context) {
        const call = { ...options, ...context } as CallOptions;
        const answer = await callOperation(caller, getApp, { path }, call);
        const app = readApp(getApp.id, answer);
        const retryAfterMs = parseRetryAfter(answer.headers, caller.clock.now());
        return { status: app, isDone: judgeApp(app, wanted) !== 'waiting', retryAfterMs };
      },
      result(app) {
        if (judgeApp(app, wanted) === 'there') return app;
        throw new AppDisabledError(app);
      },
      serialize: () => ({ ...path }),
    },
    { intervalMs, deadlineMs, signal },
  ).result();
}
