import { findSite } from '../../find-site.js';
import { issueAdminToken } from '../../functions/issue-admin-token.js';
import type { AzureHandlers } from '../../state.js';

/** `GET …/functions/admin/token`: a JSON string. The platform makes it without the host, so of a stopped app too. */
export const getFunctionsAdminToken: AzureHandlers['getFunctionsAdminToken'] = (call) => {
  const site = findSite(call, call.path);
  return { status: 200, body: issueAdminToken(call, site).value };
};
