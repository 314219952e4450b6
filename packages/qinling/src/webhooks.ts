import {
  type Caller,
  type CallOptions,
  callAndForget,
  InvalidArgumentError,
  isObject,
  type PagedList,
  refuseLost,
} from '@functionary/core';
import { type ProjectParams, writeListQuery } from './filters.js';
import { type FunctionTarget, readTarget } from './function-target.js';
import {
  createWebhook,
  deleteWebhook,
  getWebhook,
  invokeWebhook,
  listWebhooks,
  updateWebhook,
} from './generated/operations.js';
import { normaliseWebhook } from './normalise.js';
import { callAndRead, listAll, readAsIs } from './service.js';
import type { Webhook, WebhookInvocation, WebhookUpdate } from './types.js';

/** What a webhook is made of: a function by its id, or by an alias. */
export type WebhookBody = FunctionTarget & { description?: string | undefined };

/** Addresses that run a function for whoever calls them, without a token. */
export class Webhooks {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Makes an address for a function of one's own. Version 0 is sent where none is given: the service would keep none,
   * and fail when the webhook is called.
   *
   * @example
   * ```ts
   * const { webhook_url } = await qinling.webhooks.create({ function_id, description: 'Called by the build server' });
   * ```
   * @throws InvalidArgumentError for both, or neither, of function and alias; NotFoundError when there is no such
   *   function, version or alias
   */
  async create(body: WebhookBody, options?: CallOptions): Promise<Webhook> {
    const { function_id, function_version = 0 } = readTarget(body);
    const whole = { ...body, ...(function_id && { function_version }) } as never;
    return callAndRead(this.#caller, createWebhook, { body: whole }, normaliseWebhook, options);
  }

  /** Lists webhooks, oldest first. The service has one page of them. */
  list(params: ProjectParams = {}, options: CallOptions = {}): PagedList<Webhook> {
    const query = writeListQuery(params);
    return listAll(this.#caller, listWebhooks, 'webhooks', normaliseWebhook, options, { query });
  }

  /** Shows a webhook. @throws NotFoundError */
  get(id: string, options?: CallOptions): Promise<Webhook> {
    return callAndRead(this.#caller, getWebhook, { path: { webhook_id: id } }, normaliseWebhook, options);
  }

  /**
   * Changes a webhook. What is left out or null stays as it is. An alias takes the place of function and version, and
   * they take its place; say both of them then, since a webhook of an alias has no version that could stay.
   *
   * @throws NotFoundError for a webhook of an alias whose alias is not changed: the service then looks for a function
   *   that the webhook does not have; make a new webhook instead
   */
  update(id: string, body: WebhookUpdate, options?: CallOptions): Promise<Webhook> {
    const args = { path: { webhook_id: id }, body };
    return callAndRead(this.#caller, updateWebhook, args, normaliseWebhook, options);
  }

  /** Deletes a webhook. @throws NotFoundError */
  delete(id: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, deleteWebhook, { path: { webhook_id: id } }, options);
  }

  /**
   * Calls a webhook as anyone may: without a token. The function runs in the project of the webhook's owner, and its
   * end is not waited for; `executions.poller(execution_id)` does that, with the owner's token.
   *
   * @param webhook - its id, or its `webhook_url`
   * @param input - the function's keyword arguments
   * @throws NotFoundError
   */
  async invoke(webhook: string, input?: object, options: CallOptions = {}): Promise<WebhookInvocation> {
    if (input != null && !isObject(input)) {
      throw new InvalidArgumentError('input', 'pass an object; the service takes nothing from other values');
    }
    refuseLost('input', input);
    const isUrl = /^https?:\/\//i.test(webhook);
    const args = { path: { webhook_id: webhook }, ...(input != null && { body: input }) } as never;
    const call = { ...options, acceptNoCredential: true, ...(isUrl && { url: webhook }) };
    return callAndRead(this.#caller, invokeWebhook, args, readAsIs, call);
  }
}
