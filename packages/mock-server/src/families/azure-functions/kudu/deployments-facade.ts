import { siteKey } from '../find-site.js';
import type { AzureWorld, DeploymentRecord } from '../state.js';
import { endDeployment } from './end-deployment.js';
import { hasEnded } from './render-deployment.js';

/** Deployments, as `world.azure.deployments` shows them. */
export interface DeploymentsFacade {
  /** Copies, oldest first. */
  list(app?: string, slot?: string): readonly DeploymentRecord[];
  /**
   * Makes the deployment that is under way fail now, or where there is none the next one when its end has come.
   *
   * @throws RangeError where there is no such app.
   */
  fail(app: string, text?: string, slot?: string): void;
}

/** Makes `world.azure.deployments`. */
export function createDeploymentsFacade(world: AzureWorld): DeploymentsFacade {
  const find = (key: string) => world.runtime.data.sites.get(key);
  return {
    list: (app = 'demo-app', slot) => structuredClone(find(siteKey(app, slot))?.deployments ?? []),
    fail(app, text = 'The deployment failed.', slot) {
      const key = siteKey(app, slot);
      const site = find(key);
      if (!site) throw new RangeError(`There is no app '${key}': put it first.`);
      const underWay = site.deployments.find((each) => !hasEnded(each));
      if (underWay) endDeployment(world, site, underWay, text);
      else world.runtime.data.deploymentFailures.set(key, text);
    },
  };
}
