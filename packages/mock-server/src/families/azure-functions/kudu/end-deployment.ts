import { restartHost } from '../apps/restart-host.js';
import { writeLog } from '../logs/write-log.js';
import type { AzureWorld, DeploymentRecord, SiteRecord } from '../state.js';
import { hasEnded } from './render-deployment.js';
import { tellEnd } from './wait-for-deployment.js';

/** Ends a deployment: the app runs it from now on, unless it failed. @param failure what went wrong, where something did */
export function endDeployment(
  world: AzureWorld,
  site: SiteRecord,
  deployment: DeploymentRecord,
  failure?: string,
): void {
  if (hasEnded(deployment)) return;
  deployment.ended_at = world.services.now();
  if (failure === undefined) {
    for (const other of site.deployments) other.isActive = false;
    Object.assign(deployment, { status: 4, isActive: true });
    restartHost(world, site);
    writeLog(world, site, {
      text: `Deployment successful. deployer = ${deployment.deployer} deploymentPath = ZipDeploy.`,
    });
  } else {
    Object.assign(deployment, { status: 3, status_text: failure });
    writeLog(world, site, { level: 'Error', text: `Deployment failed. deployer = ${deployment.deployer} ${failure}` });
  }
  tellEnd(world, deployment.id);
}
