import { findKudu } from '../../kudu/find-kudu.js';
import { renderDeployment } from '../../kudu/render-deployment.js';
import type { AzureHandlers } from '../../state.js';

/** Lists the deployments, the newest first. */
export const listDeployments: AzureHandlers['listDeployments'] = ({ incoming, runtime, services }) => {
  const found = findKudu({ runtime, services }, incoming);
  if ('refused' in found) return found.refused;
  const { site } = found;
  return {
    status: 200,
    body: site.deployments.toReversed().map((each) => renderDeployment(site, each, incoming.base)),
  };
};
