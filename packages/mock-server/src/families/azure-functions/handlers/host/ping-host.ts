import { findHost } from '../../host/find-host.js';
import type { AzureHandlers } from '../../state.js';

/** Anybody may see whether the host is there. */
export const pingHost: AzureHandlers['pingHost'] = ({ incoming, runtime, services }) => {
  const found = findHost({ runtime, services }, incoming);
  return 'refused' in found ? found.refused : { status: 200 };
};
