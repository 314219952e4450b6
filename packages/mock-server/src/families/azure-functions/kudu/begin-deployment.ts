import type { QueryValues } from '../../../family.js';
import { siteKey } from '../find-site.js';
import type { AzureWorld, DeploymentRecord, SiteRecord } from '../state.js';
import { hasEnded } from './render-deployment.js';

/** How many a site remembers. */
const maxDeployments = 50;

const packageSettings = ['WEBSITE_RUN_FROM_PACKAGE', 'WEBSITE_USE_ZIP'];

/** Why a site takes no deployment now, in Kudu's words. */
export function findHindrance({ runtime }: AzureWorld, site: SiteRecord): string | undefined {
  for (const [name, value] of site.appSettings) {
    if (packageSettings.includes(name.toUpperCase()) && /^https?:\/\//i.test(value)) {
      return `Run-From-Zip is set to a remote URL in ${name.toUpperCase()} app setting. Deployment is not supported in this configuration.`;
    }
  }
  if (site.deployments.some((each) => !hasEnded(each))) {
    return 'There is a deployment currently in progress. Please try again when it completes.';
  }
  const key = siteKey(site.app, site.slot);
  for (const { kind, status, site: swapped } of runtime.data.operations.values()) {
    if (kind === 'swap' && status === 'InProgress' && swapped === key) return 'There is a swap currently in progress.';
  }
  return undefined;
}

/** Begins a deployment, which goes on as the world's progress says: kind `deployment`, item its id. What was uploaded is not kept, and never runs. */
export function beginDeployment(
  { runtime, services }: AzureWorld,
  site: SiteRecord,
  query: QueryValues,
): DeploymentRecord {
  const given = (name: string): string | undefined => query.allOfAnyCase(name.toLowerCase())[0] || undefined;
  const now = services.now();
  const deployment: DeploymentRecord = {
    id: services.hex(32),
    status: 1,
    status_text: '',
    author: given('author') ?? null,
    author_email: given('authorEmail') ?? null,
    deployer: given('deployer') ?? 'ZipDeploy',
    message: given('message') ?? 'Created via a push deployment',
    received_at: now,
    started_at: now,
    ended_at: null,
    isActive: false,
  };
  site.deployments.push(deployment);
  if (site.deployments.length > maxDeployments) site.deployments.shift();
  const key = siteKey(site.app, site.slot);
  const failure = runtime.data.deploymentFailures.get(key) ?? null;
  runtime.data.deploymentFailures.delete(key);
  const data = { deployment: deployment.id, failure };
  services.change({ kind: 'deployment', item: deployment.id, data });
  return deployment;
}
