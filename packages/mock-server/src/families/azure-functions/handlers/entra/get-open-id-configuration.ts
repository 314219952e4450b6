import { checkTenant } from '../../entra/check-tenant.js';
import { answerRefusal } from '../../entra/token-error.js';
import type { AzureHandlers } from '../../state.js';

/** A tenant's endpoints, on the way that the request came, and the name by which it signs. */
export const getOpenIdConfiguration: AzureHandlers['getOpenIdConfiguration'] = ({
  incoming,
  path,
  runtime,
  services,
}) => {
  const fault = checkTenant(runtime.data.clients.values(), path.tenantId);
  if (fault) return answerRefusal(fault, services);
  const base = `${incoming.base}/${encodeURIComponent(path.tenantId)}`;
  return {
    status: 200,
    body: {
      // a name, not a link: libraries for identity know Entra by it
      issuer: `https://login.microsoftonline.com/${path.tenantId}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      tenant_region_scope: 'EU',
      cloud_instance_name: 'microsoftonline.com',
    },
  };
};
