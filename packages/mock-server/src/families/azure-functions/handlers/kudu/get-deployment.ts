import { findKudu } from '../../kudu/find-kudu.js';
import { hasEnded, renderDeployment } from '../../kudu/render-deployment.js';
import type { AzureHandlers } from '../../state.js';
import { retryAfterS } from './retry-after.js';

/** Shows a deployment. `latest` is 202 while it is under way, and counts as a look for the world's `polls`, as any other does. */
export const getDeployment: AzureHandlers['getDeployment'] = ({ incoming, runtime, services }) => {
  const found = findKudu({ runtime, services }, incoming);
  const id = incoming.path.deploymentId!;
  const notFound = { status: 404, body: { Message: `Deployment '${id}' not found.` } } as const;
  if ('refused' in found) return found.refused.status === 404 ? notFound : found.refused;
  const { site } = found;
  const isLatest = id.toLowerCase() === 'latest';
  const deployment = isLatest ? site.deployments.at(-1) : site.deployments.find((each) => each.id === id.toLowerCase());
  if (!deployment) return notFound;
  const body = renderDeployment(site, deployment, incoming.base);
  const isUnderWay = !hasEnded(deployment);
  if (isUnderWay) services.polled(deployment.id);
  if (!isLatest || !isUnderWay) return { status: 200, body };
  return { status: 202, headers: { Location: incoming.url, 'Retry-After': retryAfterS }, body };
};
