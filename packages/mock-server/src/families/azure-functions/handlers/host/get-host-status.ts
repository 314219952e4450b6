import { enterAdmin } from '../../host/enter-admin.js';
import { renderHostStatus } from '../../host/render-host-status.js';
import type { AzureHandlers } from '../../state.js';

/** Shows how the host stands. */
export const getHostStatus: AzureHandlers['getHostStatus'] = ({ incoming, runtime, services }) => {
  const entered = enterAdmin({ runtime, services }, incoming);
  if ('refused' in entered) return entered.refused;
  return { status: 200, body: renderHostStatus(entered.site, services.now()) };
};
