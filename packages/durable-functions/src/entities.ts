import type { CallOptions, Operation, PagedList } from '@functionary/core';
import {
  type DeleteEntityWithoutKeyArgs,
  deleteEntity,
  deleteEntityWithoutKey,
  getEntity,
  type ListEntitiesArgs,
  type ListEntitiesResult,
  listEntities,
  listEntitiesByName,
  type SignalEntityWithoutKeyArgs,
  signalEntity,
  signalEntityWithoutKey,
} from './generated/operations.js';
import { checkPathText } from './instance-id.js';
import { listByToken } from './list-by-token.js';
import { normaliseEntity } from './normalise.js';
import type { ListOptions } from './options.js';
import type { DurableService } from './service.js';
import type { EntityListItem, TaskHubParams } from './types.js';
import { writeTime } from './write-time.js';

/** How an entity is signalled. */
export interface SignalParams extends TaskHubParams {
  /** The operation. @default the empty name */
  op?: string;
}

/** Which entities are listed, and what each row holds. */
export interface ListEntitiesParams extends TaskHubParams {
  /** Only those of this name, in any case. */
  entityName?: string;
  /** Last operated on at this time or later; a string is ISO 8601. */
  lastOperationTimeFrom?: Date | string;
  /** Last operated on at this time or before; a string is ISO 8601. */
  lastOperationTimeTo?: Date | string;
  /** Adds the state to each row. @default false */
  fetchState?: boolean;
  /** How many rows a page has at most. @default 100 */
  top?: number;
}

/** The entities of a task hub. Names are the same in any case, keys are not. The empty string is a key. */
export class Entities {
  readonly #service: DurableService;

  /** Made by the client. */
  constructor(service: DurableService) {
    this.#service = service;
  }

  /**
   * Sends an operation to an entity, which comes into being with it. The answer says only that it was accepted.
   *
   * @example
   * ```ts
   * await durable.entities.signal('Counter', 'steps', 5, { op: 'add' });
   * ```
   * @throws BadRequestError when the app has no such entity
   */
  async signal(
    entityName: string,
    entityKey: string,
    input?: unknown,
    params: SignalParams = {},
    options?: CallOptions,
  ): Promise<void> {
    const path = { entityName, entityKey: checkPathText('entityKey', entityKey) };
    const operation: Operation<SignalEntityWithoutKeyArgs, undefined> = entityKey
      ? signalEntity
      : signalEntityWithoutKey;
    await this.#service.send(operation, { path, query: params, body: input }, options);
  }

  /**
   * Reads an entity's state.
   *
   * @throws NotFoundError when there is no such entity, or it was deleted
   */
  async read<State = unknown>(
    entityName: string,
    entityKey: string,
    params: TaskHubParams = {},
    options?: CallOptions,
  ): Promise<State> {
    // reading is the one verb for which $ stands for the empty key
    const path = { entityName, entityKey: checkPathText('entityKey', entityKey) || '$' };
    return (await this.#service.send(getEntity, { path, query: params }, options)).data as State;
  }

  /** Lists entities; deleted ones are not there. */
  list<State = unknown>(params: ListEntitiesParams = {}, options: ListOptions = {}): PagedList<EntityListItem<State>> {
    const { entityName, lastOperationTimeFrom, lastOperationTimeTo, ...rest } = params;
    const operation: Operation<ListEntitiesArgs, ListEntitiesResult> =
      entityName === undefined ? listEntities : listEntitiesByName;
    const args = {
      path: { entityName },
      query: {
        ...rest,
        lastOperationTimeFrom: writeTime('lastOperationTimeFrom', lastOperationTimeFrom),
        lastOperationTimeTo: writeTime('lastOperationTimeTo', lastOperationTimeTo),
      },
    };
    return listByToken(this.#service, operation, args, (row) => normaliseEntity(row as EntityListItem<State>), options);
  }

  /** Deletes an entity's state, by signalling it `delete`; an entity that defines that operation runs it instead. */
  async delete(
    entityName: string,
    entityKey: string,
    params: TaskHubParams = {},
    options?: CallOptions,
  ): Promise<void> {
    const path = { entityName, entityKey: checkPathText('entityKey', entityKey) };
    const operation: Operation<DeleteEntityWithoutKeyArgs, undefined> = entityKey
      ? deleteEntity
      : deleteEntityWithoutKey;
    await this.#service.send(operation, { path, query: params }, options);
  }
}
