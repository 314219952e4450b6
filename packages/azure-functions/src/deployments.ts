import { type Caller, type CallOptions, callOperation, createMismatch } from '@functionary/core';
import type { Deployment } from './deploy-types.js';
import { getDeployment, listDeployments } from './generated/operations.js';
import { callAndRead, readAsIs } from './service.js';

/** The deployments that an app's Kudu site remembers. */
export class Deployments {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Lists the deployments, the newest first. The service gives them all at once. */
  async list(options?: CallOptions): Promise<readonly Deployment[]> {
    const { data, ...answer } = await callOperation(this.#caller, listDeployments, {}, options);
    if (!Array.isArray(data)) throw createMismatch(listDeployments.id, answer, 'list of deployments', data);
    return data;
  }

  /**
   * Shows a deployment.
   *
   * @param id - `latest` for the one under way, or the last one that ended
   * @throws NotFoundError when there is no such deployment
   */
  get(id: 'latest' | (string & {}), options?: CallOptions): Promise<Deployment> {
    return callAndRead(this.#caller, getDeployment, { path: { deploymentId: id } }, readAsIs, options);
  }
}
