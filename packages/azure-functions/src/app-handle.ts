import { type CallOptions, callAndForget, type WaitOptions } from '@functionary/core';
import { checkAppBody, checkAppUpdate, listSecrets } from './app-body.js';
import { FunctionKeys } from './function-keys.js';
import { Functions } from './functions.js';
import {
  createOrUpdateApp,
  createOrUpdateAppPolling,
  deleteApp,
  getApp,
  restartApp,
  startApp,
  stopApp,
  streamApplicationLogs,
  syncFunctions,
  syncFunctionTriggers,
  updateApp,
} from './generated/operations.js';
import { HostKeys } from './host-keys.js';
import type { LogStreamOptions } from './log-options.js';
import { type LogStream, openLogStream } from './log-stream.js';
import { APP_WORK } from './operation-kinds.js';
import { beginWork, finishWork, type OperationPoller, type Work } from './operation-poller.js';
import { waitForApp } from './poll-app.js';
import { pickApp } from './read-app.js';
import { type AppTarget, callAndRead, type Management } from './service.js';
import { AppSettings } from './settings.js';
import { Slots } from './slots.js';
import type { App, AppCreate, AppUpdate, DeleteAppParams, RestartParams } from './types.js';

/**
 * An app, by Resource Manager. Making a handle sends nothing.
 *
 * @example
 * ```ts
 * await app.start();
 * const { properties } = await app.started({ deadlineMs: 120_000 });
 * console.log(properties.state, properties.defaultHostName);
 * ```
 */
export class AppHandle {
  readonly resourceGroupName: string;
  readonly functionAppName: string;
  /** Its functions. */
  readonly functions: Functions;
  /** The keys of its functions. */
  readonly functionKeys: FunctionKeys;
  /** The keys of its host, which open all functions, or the extensions. */
  readonly hostKeys: HostKeys;
  /** Its settings. */
  readonly settings: AppSettings;
  /** Its deployment slots. */
  readonly slots: Slots;
  readonly #management: Management;
  readonly #path: AppTarget;

  /** Made by `AzureFunctions`. */
  constructor(management: Management, path: AppTarget) {
    this.#management = management;
    this.#path = path;
    this.resourceGroupName = path.resourceGroupName;
    this.functionAppName = path.functionAppName;
    this.functions = new Functions(management, path);
    this.functionKeys = new FunctionKeys(management, path);
    this.hostKeys = new HostKeys(management, path);
    this.settings = new AppSettings(management, path);
    this.slots = new Slots(management, path);
  }

  /** Shows the app. `siteConfig` is left out of it, for it may hold secrets. @throws NotFoundError */
  get(options?: CallOptions): Promise<App> {
    return callAndRead(this.#management.caller, getApp, { path: this.#path }, pickApp, options, 'app');
  }

  /**
   * Creates the app, or brings it to what the body says, and waits until that is done. What the body leaves out goes back
   * to how the service has it.
   *
   * @example
   * ```ts
   * await app.createOrUpdate({ location: 'West Europe', kind: 'functionapp,linux', tags: { team: 'billing' } });
   * ```
   * @param wait - `deadlineMs` holds for all of it
   * @throws OperationFailedError when the work fails; InvalidArgumentError for a body without a region
   */
  async createOrUpdate(body: AppCreate, wait?: WaitOptions): Promise<App> {
    return finishWork(this.#management, this.#toWork(body), wait);
  }

  /**
   * The same, without waiting: gives a poller over the work, which can be taken up in another process.
   *
   * @example
   * ```ts
   * const poller = await app.beginCreateOrUpdate({ location: 'West Europe', kind: 'functionapp' });
   * const saved = JSON.stringify(poller); // no token inside
   * const created = await azure.resumeOperation(JSON.parse(saved)).result();
   * ```
   */
  async beginCreateOrUpdate(body: AppCreate, options?: CallOptions): Promise<OperationPoller<App>> {
    return beginWork(this.#management, this.#toWork(body), options);
  }

  /**
   * Changes what the body names, and leaves the rest. Tags cannot be changed so: `createOrUpdate` writes them.
   *
   * @returns the app, changed; or as it is so far, where the service takes its time
   * @throws InvalidArgumentError for tags, which the service would pass over; NotFoundError
   */
  async update(body: AppUpdate, options?: CallOptions): Promise<App> {
    checkAppUpdate(body);
    const call = { ...options, secrets: listSecrets(body) };
    return callAndRead(this.#management.caller, updateApp, { path: this.#path, body }, pickApp, call, 'app');
  }

  /** Deletes the app with its slots; where there is none that is no error. */
  delete(params: DeleteAppParams = {}, options?: CallOptions): Promise<void> {
    const args = { path: this.#path, query: { ...params } };
    return callAndForget(this.#management.caller, deleteApp, args, options);
  }

  /** Starts the app. The answer comes before its host is ready: `started()` waits for the state. @throws NotFoundError */
  start(options?: CallOptions): Promise<void> {
    return callAndForget(this.#management.caller, startApp, { path: this.#path }, options);
  }

  /**
   * Stops the app. It then answers every request with 403, and its keys can be neither listed nor changed.
   *
   * @throws NotFoundError
   */
  stop(options?: CallOptions): Promise<void> {
    return callAndForget(this.#management.caller, stopApp, { path: this.#path }, options);
  }

  /** Restarts the app; calls under way are cut, unless `softRestart` finds nothing to do. @throws NotFoundError */
  restart(params: RestartParams = {}, options?: CallOptions): Promise<void> {
    const args = { path: this.#path, query: { ...params } };
    return callAndForget(this.#management.caller, restartApp, args, options);
  }

  /**
   * Waits until the app is `Running`, and no work on it goes on.
   *
   * @throws AppDisabledError when it is switched off, so that it will not be; NotFoundError when it is not there;
   *   DeadlineExceededError when `deadlineMs` is over
   */
  started(wait?: WaitOptions): Promise<App> {
    return waitForApp(this.#management, this.#path, 'Running', wait);
  }

  /** Waits until the app is `Stopped`. @throws AppDisabledError, NotFoundError and DeadlineExceededError, as `started` */
  stopped(wait?: WaitOptions): Promise<App> {
    return waitForApp(this.#management, this.#path, 'Stopped', wait);
  }

  /** Makes the platform read the triggers anew, as is needed after code has come by a way that does not do it. */
  syncTriggers(options?: CallOptions): Promise<void> {
    return callAndForget(this.#management.caller, syncFunctionTriggers, { path: this.#path }, options);
  }

  /** The same, by the route under which the host's keys are. */
  syncFunctions(options?: CallOptions): Promise<void> {
    return callAndForget(this.#management.caller, syncFunctions, { path: this.#path }, options);
  }

  /**
   * Streams the log of an application by the path that the page has for it (000_fdc3177fa3cf9dab.txt, Monitoring and
   * Logs). Azure itself has no such path: `Kudu.streamLogs` is the one that it serves.
   *
   * @param applicationId - the application whose log is meant; the page does not say more
   */
  streamApplicationLogs(applicationId: string, options?: LogStreamOptions): LogStream {
    const args = { path: { ...this.#path, applicationId } };
    return openLogStream(this.#management.caller, streamApplicationLogs, args, options);
  }

  #toWork(body: AppCreate): Work<any, App> {
    checkAppBody(body);
    const args = { path: this.#path, body };
    const polling = createOrUpdateAppPolling;
    return { ...APP_WORK, operation: createOrUpdateApp, polling, args, secrets: listSecrets(body) };
  }
}
