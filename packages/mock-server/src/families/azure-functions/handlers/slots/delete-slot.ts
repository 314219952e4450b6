import { deleteSite } from '../../apps/delete-site.js';
import { findSiteIfAny } from '../../apps/find-site-if-any.js';
import type { AzureHandlers } from '../../state.js';

/** `DELETE …/slots/{slotName}`. */
export const deleteSlot: AzureHandlers['deleteSlot'] = (call) => {
  const site = findSiteIfAny(call, call.path);
  if (!site) return { status: 204 };
  deleteSite(call, site);
  return { status: 200 };
};
