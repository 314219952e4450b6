import type { Json } from '../../../family.js';
import type { AzureWorld } from '../state.js';
import { endDeployment } from './end-deployment.js';

/** What a change of kind `deployment` carries. */
interface DeploymentChange {
  readonly deployment: string;
  /** Why it fails, where it is to. */
  readonly failure: string | null;
}

/** A deployment has come to its end, unless it failed before. A swap may have brought it to another site; with its site it is gone. */
export function onDeploymentEvent(world: AzureWorld, data: Json): void {
  const { deployment: id, failure } = data as unknown as DeploymentChange;
  for (const site of world.runtime.data.sites.values()) {
    const deployment = site.deployments.find((each) => each.id === id);
    if (!deployment) continue;
    endDeployment(world, site, deployment, failure ?? undefined);
    return;
  }
}
