import type { ClientRecord } from '../state.js';
import { checkTenant } from './check-tenant.js';
import type { TokenRefusal } from './token-error.js';

/** The fields of a request for a token; any may be missing. */
export interface TokenFields {
  readonly grant_type?: string;
  readonly client_id?: string;
  readonly client_secret?: string;
  readonly client_assertion?: string;
  readonly scope?: string;
}

const grant = 'client_credentials';

function missing(name: string): TokenRefusal {
  const message = `The request body must contain the following parameter: '${name}'.`;
  return { status: 400, error: 'invalid_request', number: 900144, message };
}

/** What is wrong with a scope: it is to be one resource, and `/.default`. */
function checkScope(scope: string): TokenRefusal | undefined {
  const asked = scope
    .split(/\s+/)
    .filter((each) => each !== '' && !/^(?:openid|profile|offline_access|email)$/.test(each));
  if (asked.length !== 1) {
    const message = `The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`;
    return { status: 400, error: 'invalid_scope', number: 70011, message };
  }
  if (/.\/\.default$/.test(asked[0]!)) return undefined;
  const message = `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`;
  return { status: 400, error: 'invalid_scope', number: 1002012, message };
}

/** What is wrong with the proof that a client gives of itself. */
function checkProof(client: ClientRecord, fields: TokenFields): TokenRefusal | undefined {
  if (fields.client_assertion) {
    const message =
      'Client assertion failed signature validation: this mock keeps no certificates, so send a client_secret in its place.';
    return { status: 401, error: 'invalid_client', number: 700027, message };
  }
  if (!fields.client_secret) {
    const message = "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
    return { status: 401, error: 'invalid_client', number: 7000218, message };
  }
  if (fields.client_secret === client.secret) return undefined;
  const message = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${client.client_id}'.`;
  return { status: 401, error: 'invalid_client', number: 7000215, message };
}

/** The client that a request for a token proves to be, or why it gets none (Microsoft identity platform, AADSTS error codes). */
export function checkTokenRequest(
  clients: ReadonlyMap<string, ClientRecord>,
  tenant: string,
  fields: TokenFields,
): { readonly client: ClientRecord } | { readonly refused: TokenRefusal } {
  const { grant_type, client_id, scope } = fields;
  if (!grant_type) return { refused: missing('grant_type') };
  if (!client_id) return { refused: missing('client_id') };
  const tenantFault = checkTenant(clients.values(), tenant);
  if (tenantFault) return { refused: tenantFault };
  if (grant_type !== grant) {
    const message = `The app requested an unsupported grant type '${grant_type}'.`;
    return { refused: { status: 400, error: 'unsupported_grant_type', number: 70003, message } };
  }
  const client = clients.get(client_id.toLowerCase());
  if (client?.tenant_id.toLowerCase() !== tenant.toLowerCase()) {
    const message = `Application with identifier '${client_id}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`;
    return { refused: { status: 400, error: 'unauthorized_client', number: 700016, message } };
  }
  if (!scope) return { refused: missing('scope') };
  const fault = checkScope(scope) ?? checkProof(client, fields);
  return fault ? { refused: fault } : { client };
}
