import {
  createFunction,
  createOrUpdateApp,
  createOrUpdateSlot,
  getApp,
  getFunction,
  getSlot,
  swapSlot,
  swapSlotWithProduction,
} from './generated/operations.js';
import type { WorkResult } from './operation-poller.js';
import { pickApp, pickFunction } from './read-app.js';
import type { App, FunctionResource } from './types.js';

/** What writing an app gives. */
export const APP_WORK: WorkResult<App> = { resource: getApp, site: getApp, read: pickApp, wanted: 'app' };

/** What writing a slot gives. */
export const SLOT_WORK: WorkResult<App> = { resource: getSlot, site: getSlot, read: pickApp, wanted: 'slot' };

/** What writing a function gives. */
export const FUNCTION_WORK: WorkResult<FunctionResource> = {
  resource: getFunction,
  read: pickFunction,
  wanted: 'function',
};

/** A swap gives nothing that is the same everywhere. */
export const SWAP_WORK: WorkResult<void> = { resource: getApp, read: () => undefined, wanted: '' };

/** What each kind of long work gives, by the operation that begins it. */
export const WORK_RESULTS: Readonly<Record<string, WorkResult<any>>> = {
  [createOrUpdateApp.id]: APP_WORK,
  [createOrUpdateSlot.id]: SLOT_WORK,
  [createFunction.id]: FUNCTION_WORK,
  [swapSlot.id]: SWAP_WORK,
  [swapSlotWithProduction.id]: SWAP_WORK,
};
