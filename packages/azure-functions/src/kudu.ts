import type { Caller, Poller, WaitOptions } from '@functionary/core';
import { createDeploymentPoller, readSavedDeployment } from './deploy-poller.js';
import type { Deployment, DeployOptions, DeployWaitOptions, DeployZipParams, Zip } from './deploy-types.js';
import { beginDeployment, deployAndWait } from './deploy-zip.js';
import { Deployments } from './deployments.js';
import { streamLogs, streamLogsFrom } from './generated/operations.js';
import type { LogStreamOptions } from './log-options.js';
import { type LogStream, openLogStream } from './log-stream.js';
import type { KuduConnectionOptions } from './options.js';
import { createKuduCaller } from './service.js';

/** Which lines of which log. */
export interface StreamLogsParams {
  /**
   * The folder whose logs are followed: a function's are below `application/functions/function/{functionName}`, the host's below
   * `application/functions/host`.
   *
   * @default all
   */
  path?: string | undefined;
  /** A text that the lines hold. @default all lines */
  filter?: string | undefined;
}

/**
 * A client of the Kudu site of an app: deploys, and follows logs.
 *
 * @example
 * ```ts
 * import { entra, Kudu } from '@functionary/azure-functions';
 *
 * const kudu = new Kudu({
 *   baseUrl: 'https://demo-app.scm.azurewebsites.net',
 *   credential: entra({ tenantId: 'demo-tenant', clientId: 'demo-client', clientSecret: () => readKeyFromVault() }),
 * });
 *
 * for await (const { time, level, text } of kudu.streamLogs({ path: 'application/functions/function/HttpTrigger' })) {
 *   console.log(time, level, text);
 * }
 * ```
 */
export class Kudu {
  /** Where the site is. */
  readonly baseUrl: string;
  /** What was deployed. */
  readonly deployments: Deployments;
  readonly #caller: Caller;

  /** @throws InvalidArgumentError for options that cannot be used; nothing is sent */
  constructor(options: KuduConnectionOptions) {
    this.#caller = createKuduCaller(options);
    this.baseUrl = this.#caller.baseUrl;
    this.deployments = new Deployments(this.#caller);
  }

  /**
   * Puts the content of a zip file in the place of the app's code, and waits until that has ended. When the answer to the upload is lost,
   * the deployment is looked for before the file is sent again; one that is a stream is sent once.
   *
   * @example
   * ```ts
   * import type { Kudu } from '@functionary/azure-functions';
   *
   * async function publish(kudu: Kudu, zip: Uint8Array) {
   *   const { id } = await kudu.deployZip(zip, { message: 'v1.2.0' }, { timeoutMs: 600_000, deadlineMs: 900_000 });
   *   return id;
   * }
   * ```
   * @throws DeploymentFailedError when it ends without success; ConflictError while another deployment or a swap is under way, and for an app
   *   that runs from a package elsewhere; BadRequestError for what is no zip file; OutcomeUnknownError when the answer was lost, and a
   *   deployment with your message is there that may be another's
   */
  deployZip(zip: Zip, params: DeployZipParams = {}, wait: DeployWaitOptions = {}): Promise<Deployment> {
    return deployAndWait(this.#caller, zip, params, wait);
  }

  /**
   * Begins to put the content of a zip file in the place of the app's code. The service knows the deployment as the latest one: when
   * another is begun after it has ended, and before it was looked at, the poller tells of that one.
   *
   * @throws as `deployZip`, save for what happens later
   */
  beginDeployZip(
    zip: Zip,
    params: DeployZipParams = {},
    options: DeployOptions = {},
  ): Promise<Poller<Deployment, Deployment>> {
    const { headers, retry } = options;
    return beginDeployment(this.#caller, zip, params, options, {
      ...(headers && { headers }),
      ...(retry !== undefined && { retry }),
    });
  }

  /**
   * Goes on waiting for a deployment, in another process too.
   *
   * @param saved - what the poller of `beginDeployZip` gave as JSON
   * @throws InvalidArgumentError for anything else
   */
  resumeDeployment(saved: unknown, wait: WaitOptions = {}): Poller<Deployment, Deployment> {
    return createDeploymentPoller(this.#caller, readSavedDeployment(saved), wait);
  }

  /**
   * Follows the logs of the app, from now on. Not there for apps on the Linux Consumption plan.
   *
   * @example
   * ```ts
   * import type { Kudu } from '@functionary/azure-functions';
   *
   * async function printErrors(kudu: Kudu, signal: AbortSignal) {
   *   for await (const entry of kudu.streamLogs({}, { reconnect: true, signal })) {
   *     if (entry.level === 'Error') console.error(entry.text);
   *   }
   * }
   * ```
   */
  streamLogs({ path, filter }: StreamLogsParams = {}, options?: LogStreamOptions): LogStream {
    const query = { filter };
    const logPath = path?.replace(/^\/+|\/+$/g, '');
    if (!logPath) return openLogStream(this.#caller, streamLogs, { query }, options);
    return openLogStream(this.#caller, streamLogsFrom, { path: { logPath }, query }, options);
  }
}
