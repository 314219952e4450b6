import {
  type CallOptions,
  callAndForget,
  InvalidArgumentError,
  type PagedList,
  type WaitOptions,
} from '@functionary/core';
import { checkAppBody, listSecrets } from './app-body.js';
import {
  createOrUpdateSlot,
  createOrUpdateSlotPolling,
  deleteSlot,
  getSlot,
  listSlots,
  swapSlot,
  swapSlotPolling,
  swapSlotWithProduction,
  swapSlotWithProductionPolling,
} from './generated/operations.js';
import { listByLink } from './list-by-link.js';
import { SLOT_WORK, SWAP_WORK } from './operation-kinds.js';
import { beginWork, finishWork, type OperationPoller, type Work } from './operation-poller.js';
import type { ListOptions } from './options.js';
import { pickApp } from './read-app.js';
import { type AppTarget, callAndRead, type Management } from './service.js';
import type { App, AppCreate, DeleteAppParams, SwapBody } from './types.js';

/** The deployment slots of an app beside production. Each is an app of its own, named `{app}/{slot}`. */
export class Slots {
  readonly #management: Management;
  readonly #target: AppTarget;

  /** Made by `AppHandle`. */
  constructor(management: Management, target: AppTarget) {
    this.#management = management;
    this.#target = target;
  }

  /** Lists the slots. */
  list(options?: ListOptions): PagedList<App> {
    return listByLink(this.#management, listSlots, { path: this.#target }, options);
  }

  /** Shows a slot. @throws NotFoundError */
  get(slotName: string, options?: CallOptions): Promise<App> {
    return callAndRead(this.#management.caller, getSlot, this.#at(slotName), pickApp, options, 'slot');
  }

  /**
   * Creates a slot of an app that is there, or brings one to what the body says, and waits until that is done.
   *
   * @param wait - `deadlineMs` holds for all of it
   * @throws OperationFailedError when the work fails; InvalidArgumentError for a body without a region
   */
  async createOrUpdate(slotName: string, body: AppCreate, wait?: WaitOptions): Promise<App> {
    return finishWork(this.#management, this.#toWork(slotName, body), wait);
  }

  /** The same, without waiting: gives a poller over the work. */
  async beginCreateOrUpdate(slotName: string, body: AppCreate, options?: CallOptions): Promise<OperationPoller<App>> {
    return beginWork(this.#management, this.#toWork(slotName, body), options);
  }

  /** Deletes a slot; where there is none that is no error. Production is no slot, and stays. */
  delete(slotName: string, params: DeleteAppParams = {}, options?: CallOptions): Promise<void> {
    const args = { ...this.#at(slotName), query: { ...params } };
    return callAndForget(this.#management.caller, deleteSlot, args, options);
  }

  /**
   * Exchanges what a slot and production run, or two slots, and waits until that is done. Settings that belong to a slot
   * stay where they are, and so do keys and host names. A second swap undoes the first: where the answer was lost it is
   * not sent again, and its error says so.
   *
   * @example
   * ```ts
   * await app.slots.swap({ targetSlot: 'staging' }, { deadlineMs: 300_000 });
   * ```
   * @param body - `slot` is the other side; production without it. `preserveVnet` is true unless it says otherwise
   * @throws OperationFailedError when the work fails; OutcomeUnknownError where the service does not say how it goes on
   */
  async swap(body: SwapBody, wait?: WaitOptions): Promise<void> {
    return finishWork(this.#management, this.#toSwap(body), wait);
  }

  /** The same, without waiting: gives a poller over the work. */
  async beginSwap(body: SwapBody, options?: CallOptions): Promise<OperationPoller<void>> {
    return beginWork(this.#management, this.#toSwap(body), options);
  }

  #at(slotName: string) {
    return { path: { ...this.#target, slotName } };
  }

  #toWork(slotName: string, body: AppCreate): Work<any, App> {
    checkAppBody(body);
    const args = { ...this.#at(slotName), body };
    const polling = createOrUpdateSlotPolling;
    return { ...SLOT_WORK, operation: createOrUpdateSlot, polling, args, secrets: listSecrets(body) };
  }

  #toSwap({ slot, targetSlot, preserveVnet = true }: SwapBody): Work<any, void> {
    if (typeof targetSlot !== 'string' || !targetSlot)
      throw new InvalidArgumentError('targetSlot', 'pass the name of the slot to swap with');
    const body = { targetSlot, preserveVnet };
    return slot === undefined
      ? {
          ...SWAP_WORK,
          operation: swapSlotWithProduction,
          polling: swapSlotWithProductionPolling,
          args: { path: this.#target, body },
        }
      : { ...SWAP_WORK, operation: swapSlot, polling: swapSlotPolling, args: { ...this.#at(slot), body } };
  }
}
