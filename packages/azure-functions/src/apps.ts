import { InvalidArgumentError, type PagedList } from '@functionary/core';
import { listApps, listAppsByResourceGroup } from './generated/operations.js';
import { listByLink } from './list-by-link.js';
import type { ListOptions } from './options.js';
import type { Management } from './service.js';
import type { App, ListAppsParams } from './types.js';

/** The apps of a subscription, web apps among them. */
export class Apps {
  readonly #management: Management;

  /** Made by the client. */
  constructor(management: Management) {
    this.#management = management;
  }

  /**
   * Lists the apps of the subscription, or of one resource group. Web apps are among them: `kind` holds `functionapp`
   * for a function app.
   *
   * @example
   * ```ts
   * for await (const app of azure.apps.list({ resourceGroupName: 'rg-test' })) {
   *   if (app.kind?.includes('functionapp')) console.log(app.name, app.properties.state);
   * }
   * ```
   * @throws InvalidArgumentError for `includeSlots` without a resource group, which the service does not know
   */
  list({ resourceGroupName, includeSlots }: ListAppsParams = {}, options?: ListOptions): PagedList<App> {
    const { subscriptionId } = this.#management;
    if (resourceGroupName !== undefined) {
      const args = { path: { subscriptionId, resourceGroupName }, query: { includeSlots } };
      return listByLink(this.#management, listAppsByResourceGroup, args, options);
    }
    if (includeSlots !== undefined)
      throw new InvalidArgumentError(
        'includeSlots',
        'only the list of a resource group has it; pass resourceGroupName',
      );
    return listByLink(this.#management, listApps, { path: { subscriptionId } }, options);
  }
}
