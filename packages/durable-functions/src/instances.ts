import { InvalidArgumentError, isApiError, type PagedList } from '@functionary/core';
import { listInstances, purgeInstances } from './generated/operations.js';
import { listByToken } from './list-by-token.js';
import { type ListedInstance, makeListedInstance } from './listed-instance.js';
import type { ListOptions, PurgeOptions } from './options.js';
import { pickHub } from './pick-hub.js';
import { isTerminal, readStatusFilter } from './runtime-status.js';
import type { DurableService } from './service.js';
import type { InstanceFilter, PurgeResult, TaskHubParams } from './types.js';
import { writeTime } from './write-time.js';

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
    const hub = pickHub(params);
    const query = { ...params, ...writeFilter(params) };
    return listByToken(
      this.#service,
      listInstances.id,
      (headers, call) => this.#service.send(listInstances, { query, headers }, call),
      (row) => makeListedInstance(this.#service, row, hub),
      options,
    );
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
    const { allowNonTerminal = false, ...call } = options;
    const filter = writeFilter(params);
    const { createdTimeFrom } = filter;
    if (createdTimeFrom === undefined) {
      throw new InvalidArgumentError('createdTimeFrom', 'pass since when; the service purges nothing without it');
    }
    if (!allowNonTerminal && !filter.runtimeStatus?.some(isTerminal)) {
      throw new InvalidArgumentError(
        'runtimeStatus',
        'name Completed, Failed, Terminated or Canceled, for without one running instances are deleted too; allowNonTerminal permits that',
      );
    }
    try {
      const query = { ...params, ...filter, createdTimeFrom };
      const { data } = await this.#service.send(purgeInstances, { query }, call);
      return (data as PurgeResult | undefined) ?? { instancesDeleted: 0 };
    } catch (error) {
      // 404 without a body is the service's word for "none matched"
      if (isApiError(error) && error.status === 404 && error.body === undefined) return { instancesDeleted: 0 };
      throw error;
    }
  }
}

function writeFilter(params: InstanceFilter) {
  return {
    createdTimeFrom: writeTime('createdTimeFrom', params.createdTimeFrom),
    createdTimeTo: writeTime('createdTimeTo', params.createdTimeTo),
    runtimeStatus: readStatusFilter(params.runtimeStatus)?.slice(),
  };
}
