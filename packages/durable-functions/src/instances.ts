import { InvalidArgumentError, isMissing, type PagedList } from '@functionary/core';
import { listInstances, purgeInstances } from './generated/operations.js';
import { writeFilter } from './instance-filter.js';
import { listByToken } from './list-by-token.js';
import { type ListedInstance, makeListedInstance } from './listed-instance.js';
import type { ListOptions, PurgeOptions } from './options.js';
import { isTerminal } from './runtime-status.js';
import type { DurableService } from './service.js';
import type { InstanceFilter, PurgeResult, TaskHubParams } from './types.js';

/** Which instances are listed, and what each row holds. */
export interface ListInstancesParams extends InstanceFilter, TaskHubParams {
  /** Whose id begins so. */
  instanceIdPrefix?: string;
  /** @default true */
  showInput?: boolean;
  /** For hosts that follow the page to the letter: adds the history to each row. Others ignore it. @default false */
  showHistoryOutput?: boolean;
  /** How many rows a page has at most. @default 100 */
  top?: number;
}

/** Which instances are purged. */
export interface PurgeInstancesParams extends InstanceFilter, TaskHubParams {
  /** Created at this time or later; the service refuses a purge without it. */
  createdTimeFrom: Date | string;
}

/** The instances of a task hub, all at once. One by one: `durable.instance(id)`. */
export class Instances {
  readonly #service: DurableService;

  /** Made by the client. */
  constructor(service: DurableService) {
    this.#service = service;
  }

  /**
   * Lists instances in the order of their ids, entities (`@name@key`) among them. Rows have the verbs of a handle.
   *
   * @example
   * ```ts
   * for await (const instance of durable.instances.list({ runtimeStatus: ['Failed'] })) await instance.rewind('fixed');
   * ```
   */
  list(params: ListInstancesParams = {}, options: ListOptions = {}): PagedList<ListedInstance> {
    const service = this.#service.at(params);
    const query = { ...params, ...writeFilter(params) };
    return listByToken(service, listInstances, { query }, (row) => makeListedInstance(service, row), options);
  }

  /**
   * Deletes every instance that the filter names, with its history. Nothing found is 0 deleted.
   *
   * On Azure Storage a purge that names no terminal state deletes every instance of the period, running ones too: that
   * has to be asked for with `allowNonTerminal`. After a failure that was retried, the number may miss what the first
   * attempt deleted.
   *
   * @throws InvalidArgumentError when `runtimeStatus` names no terminal state and `allowNonTerminal` is not set
   */
  async purge(params: PurgeInstancesParams, options: PurgeOptions = {}): Promise<PurgeResult> {
    const { allowNonTerminal, ...call } = options;
    const filter = writeFilter(params);
    const { createdTimeFrom, runtimeStatus } = filter;
    if (createdTimeFrom === undefined) {
      throw new InvalidArgumentError('createdTimeFrom', 'pass since when; nothing is purged without it');
    }
    if (!allowNonTerminal && !runtimeStatus?.some(isTerminal)) {
      throw new InvalidArgumentError(
        'runtimeStatus',
        'name a terminal state: without one running instances are deleted too, which allowNonTerminal permits',
      );
    }
    try {
      const { data } = await this.#service.send(
        purgeInstances,
        { query: { ...params, ...filter, createdTimeFrom } },
        call,
      );
      return data ?? { instancesDeleted: 0 };
    } catch (error) {
      // 404 without a body is the service's word for "none matched"
      if (isMissing(error) && error.body === undefined) return { instancesDeleted: 0 };
      throw error;
    }
  }
}
