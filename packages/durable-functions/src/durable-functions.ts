import type { CallOptions, Poller, WaitOptions } from '@functionary/core';
import { Entities } from './entities.js';
import { InstanceHandle } from './instance-handle.js';
import { checkPathText } from './instance-id.js';
import { Instances } from './instances.js';
import { type ManagementUrlsInput, readManagementUrls } from './management-urls.js';
import type { DurableFunctionsOptions } from './options.js';
import type { AnyOrchestrations, CustomStatusOf, InputOf, OrchestrationName, OutputOf } from './orchestration-types.js';
import type { SerializedPoller } from './poll-instance.js';
import { createService, type DurableService } from './service.js';
import { startInstance } from './start.js';
import type { InstanceStatus, StartParams, TaskHubParams } from './types.js';
import { type StartAndWaitParams, startAndWait, type WaitedStart } from './waited-start.js';

/** A handle of an orchestration of the map. */
export type HandleOf<Orchestrations, Name> = InstanceHandle<
  OutputOf<Orchestrations, Name>,
  CustomStatusOf<Orchestrations, Name>,
  InputOf<Orchestrations, Name>
>;

/** What {@link DurableFunctions.startIfNotRunning} found or did. */
export interface SingletonStart<Handle = InstanceHandle> {
  readonly instance: Handle;
  /** True when an instance with that id has not ended, so that nothing was started. */
  readonly alreadyRunning: boolean;
}

/** Which instance a handle is for, beside its id. */
export interface InstanceParams<Name extends string = string> extends TaskHubParams {
  /** Its orchestrator's name, for the types and schemas that go with it. */
  name?: Name;
}

/** Options for a client that is made from links or from a poller as JSON. */
export interface LinkOptions<Orchestrations = AnyOrchestrations>
  extends Omit<DurableFunctionsOptions<Orchestrations>, 'baseUrl' | 'prefix' | 'runtimeVersion'> {
  /** Where the function app is, in place of the host in the links. */
  baseUrl?: string;
}

/**
 * A client of the Durable Functions HTTP API of one function app.
 *
 * @example
 * ```ts
 * import { DurableFunctions } from '@functionary/durable-functions';
 *
 * const durable = new DurableFunctions({ baseUrl: 'https://demo-app.azurewebsites.net', systemKey: 'demo-system-key' });
 * const run = await durable.start('RestartVMs', { resourceGroup: 'myRG' });
 * for await (const status of run.watch()) console.log(status.runtimeStatus, status.customStatus);
 * const output = await run.result({ deadlineMs: 60_000 });
 * ```
 * @typeParam Orchestrations - a map of names to `{ input, output, customStatus }`, types or Standard Schemas
 */
export class DurableFunctions<Orchestrations = AnyOrchestrations> {
  /** The instances of the task hub: list and purge. */
  readonly instances: Instances;
  /** The entities of the task hub. */
  readonly entities: Entities;
  readonly #service: DurableService;

  /** @throws InvalidArgumentError for options that cannot be used; nothing is sent */
  constructor(options: DurableFunctionsOptions<Orchestrations>) {
    this.#service = createService(options);
    this.instances = new Instances(this.#service);
    this.entities = new Entities(this.#service);
  }

  /**
   * Starts an orchestration. Without an id of yours the client makes one, so that a lost answer can be settled by
   * looking and the request be sent again without starting twice.
   *
   * @param input - any JSON; null when left out
   * @throws BadRequestError when the app has no such orchestrator; ConflictError when the id is taken by an instance
   *   that has not ended; OutcomeUnknownError when the answer was lost and an instance with your id is there
   */
  async start<Name extends OrchestrationName<Orchestrations>>(
    name: Name,
    input?: InputOf<Orchestrations, Name>,
    params: StartParams = {},
    options?: CallOptions,
  ): Promise<HandleOf<Orchestrations, Name>> {
    const service = this.#service.at(params);
    return new InstanceHandle(service, (await startInstance(service, name, input, params, options)).target);
  }

  /**
   * Starts an orchestration under a fixed id, unless one with that id has not ended yet. One that has ended is replaced.
   *
   * @example
   * ```ts
   * const { instance, alreadyRunning } = await durable.startIfNotRunning('NightlyReport', 'nightly-report');
   * ```
   */
  async startIfNotRunning<Name extends OrchestrationName<Orchestrations>>(
    name: Name,
    instanceId: string,
    input?: InputOf<Orchestrations, Name>,
    params: Omit<StartParams, 'instanceId'> = {},
    options?: CallOptions,
  ): Promise<SingletonStart<HandleOf<Orchestrations, Name>>> {
    const service = this.#service.at(params);
    const all = { ...params, instanceId };
    const { target, isTaken } = await startInstance(service, name, input, all, options, 'singleton');
    return { instance: new InstanceHandle(service, target), alreadyRunning: isTaken };
  }

  /**
   * Starts an orchestration and lets the service wait for its end, `timeout` seconds at most.
   *
   * @example
   * ```ts
   * const waited = await durable.startAndWait('HelloSequence', null, { timeout: 10 });
   * if (waited.outcome === 'Completed') console.log(waited.output);
   * else if (waited.outcome === 'StillRunning') console.log(await waited.instance.result());
   * ```
   */
  startAndWait<Name extends OrchestrationName<Orchestrations>>(
    name: Name,
    input: InputOf<Orchestrations, Name> | undefined,
    params: StartAndWaitParams,
    options?: CallOptions,
  ): Promise<
    WaitedStart<OutputOf<Orchestrations, Name>, CustomStatusOf<Orchestrations, Name>, InputOf<Orchestrations, Name>>
  > {
    return startAndWait(this.#service.at(params), name, input, params, options);
  }

  /**
   * A handle of an instance by its id. Sends nothing.
   *
   * @throws InvalidArgumentError for an id that no instance can have
   */
  instance<Name extends OrchestrationName<Orchestrations> = OrchestrationName<Orchestrations>>(
    instanceId: string,
    params: InstanceParams<Name> = {},
  ): HandleOf<Orchestrations, Name> {
    checkPathText('instanceId', instanceId);
    return new InstanceHandle(this.#service.at(params), { instanceId, name: params.name });
  }

  /**
   * A handle of the instance that management URLs are about, as a function returns them. The calls go to this client's
   * own base URL with its own key; the URLs give id, task hub and connection.
   */
  fromManagementUrls(urls: ManagementUrlsInput): InstanceHandle {
    const target = readManagementUrls(urls);
    return new InstanceHandle(this.#service.at(target), { instanceId: target.instanceId });
  }

  /**
   * A handle made of management URLs alone: host, prefix and key come from them.
   *
   * @param options - `baseUrl` replaces the host that the service wrote, `systemKey` the key
   * @example
   * ```ts
   * const response = await fetch('https://demo-app.azurewebsites.net/api/start-report');
   * const run = DurableFunctions.fromManagementUrls(await response.json());
   * await run.raiseEvent('approval', true);
   * ```
   */
  static fromManagementUrls(urls: ManagementUrlsInput, options: LinkOptions = {}): InstanceHandle {
    const { origin, prefix, systemKey } = readManagementUrls(urls);
    const durable = new DurableFunctions({ baseUrl: origin, ...(systemKey && { systemKey }), ...options, prefix });
    return durable.fromManagementUrls(urls);
  }

  /**
   * Goes on with a poller that was taken here as JSON. The credential is not in it.
   *
   * @example
   * ```ts
   * const saved = JSON.stringify(run.poller());
   * const output = await DurableFunctions.resumePoller(JSON.parse(saved), { systemKey: 'demo-system-key' }).result();
   * ```
   */
  static resumePoller<Output = unknown, CustomStatus = unknown, Input = unknown>(
    saved: SerializedPoller,
    options: LinkOptions = {},
    wait: WaitOptions = {},
  ): Poller<InstanceStatus<Output, CustomStatus, Input>, Output> {
    const { instanceId, name } = saved;
    const { origin, prefix } = readManagementUrls(`${saved.baseUrl}/instances/-`);
    const service = createService({ baseUrl: origin, ...options, prefix }).at(saved);
    return new InstanceHandle<Output, CustomStatus, Input>(service, { instanceId, name }).poller({}, wait);
  }
}
