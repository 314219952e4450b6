import { dropUndefined } from '@functionary/core';
import type { TaskHubParams } from './types.js';

/** What of a call's parameters says which task hub and storage it is about, for the calls that follow from it. */
export function pickHub({ taskHub, connection }: TaskHubParams): TaskHubParams {
  return dropUndefined({ taskHub, connection }) as TaskHubParams;
}
