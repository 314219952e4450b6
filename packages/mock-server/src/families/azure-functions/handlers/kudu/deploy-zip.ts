import { beginDeployment, findHindrance } from '../../kudu/begin-deployment.js';
import { findKudu } from '../../kudu/find-kudu.js';
import { startsAsZip } from '../../kudu/starts-as-zip.js';
import { waitForDeployment } from '../../kudu/wait-for-deployment.js';
import type { AzureHandlers } from '../../state.js';
import { retryAfterS } from './retry-after.js';

const text = 'text/plain; charset=utf-8';

/** `2025-05-01_08-30-00Z`, as Kudu writes the time of a request into the URL to follow. */
const timeInUrl = (at: number): string =>
  new Date(at).toISOString().slice(0, 19).replace('T', '_').replaceAll(':', '-');

/** Takes a ZIP file in: answers at once with `isAsync`, at the end without. */
export const deployZip: AzureHandlers['deployZip'] = async ({ incoming, runtime, services }) => {
  const world = { runtime, services };
  const found = findKudu(world, incoming);
  if ('refused' in found) return found.refused;
  const { site } = found;
  const hindrance = findHindrance(world, site);
  if (hindrance !== undefined) return { status: 409, contentType: text, body: hindrance };
  if (!startsAsZip(incoming.bytes)) return { status: 400, contentType: text, body: 'The body is no zip file.' };
  const { query } = incoming;
  const deployment = beginDeployment(world, site, query);
  const headers = { 'SCM-DEPLOYMENT-ID': deployment.id };
  if (query.allOfAnyCase('isasync')[0]?.toLowerCase() === 'true') {
    const about = new URLSearchParams({ deployer: deployment.deployer, time: `${timeInUrl(services.now())}Z` });
    const Location = `${incoming.base}/api/deployments/latest?${about}`;
    return { status: 202, headers: { ...headers, Location, 'Retry-After': retryAfterS } };
  }
  const ended = await waitForDeployment(world, incoming.variables.app!, deployment.id, incoming.signal);
  if (ended?.status === 4) return { status: 200, headers };
  return { status: 400, contentType: text, body: ended?.status_text || 'The deployment did not end.' };
};
