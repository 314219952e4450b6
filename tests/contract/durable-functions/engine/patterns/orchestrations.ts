import type { OrchestrationHandler } from 'durable-functions';
import { Chain, Compensate, Guids, Helpers, Logs, OpensAt, Retry } from './calls.js';
import { FailFast, FanOut, FanOutChildren, Parent, Progress } from './parallel.js';
import { Approval, Delay, Eternal, Http, Monitor, Verify } from './waiting.js';
import { Count, Transfer, TwoTransfers } from './with-entities.js';

/** One of each pattern that applications are made of, by name. */
export const orchestrations: Readonly<Record<string, OrchestrationHandler>> = {
  ...{ Chain, Compensate, Guids, Helpers, Logs, OpensAt, Retry },
  ...{ FailFast, FanOut, FanOutChildren, Parent, Progress },
  ...{ Approval, Delay, Eternal, Http, Monitor, Verify },
  ...{ Count, Transfer, TwoTransfers },
};
