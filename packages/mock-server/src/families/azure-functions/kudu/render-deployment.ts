import type { components } from '@functionary/azure-functions/operations';
import { siteKey } from '../find-site.js';
import type { DeploymentRecord, SiteRecord } from '../state.js';

const timeOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const progressOf: Readonly<Record<DeploymentRecord['status'], string>> = {
  0: '',
  1: 'Building the app.',
  2: 'Putting the files in place.',
  3: '',
  4: '',
};

/** Whether a deployment has ended. */
export const hasEnded = ({ status }: DeploymentRecord): boolean => status === 3 || status === 4;

/** A deployment as Kudu shows it. @param base of Kudu, as the request reached it */
export function renderDeployment(
  site: SiteRecord,
  deployment: DeploymentRecord,
  base: string,
): components['schemas']['Deployment'] {
  const { id, status, status_text, deployer, message, received_at, started_at, ended_at, isActive } = deployment;
  const url = `${base}/api/deployments/${id}`;
  return {
    id,
    status,
    status_text,
    author_email: deployment.author_email ?? 'N/A',
    author: deployment.author ?? 'N/A',
    deployer,
    message,
    progress: progressOf[status],
    received_time: new Date(received_at).toISOString(),
    ...(started_at !== null && { start_time: new Date(started_at).toISOString() }),
    end_time: timeOf(ended_at),
    last_success_end_time: status === 4 ? timeOf(ended_at) : null,
    complete: hasEnded(deployment),
    active: isActive,
    is_temp: false,
    is_readonly: true,
    url,
    log_url: `${url}/log`,
    site_name: siteKey(site.app, site.slot),
    provisioningState: null,
  };
}
