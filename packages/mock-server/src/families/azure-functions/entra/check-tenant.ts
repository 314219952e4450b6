import type { ClientRecord } from '../state.js';
import type { TokenRefusal } from './token-error.js';

/** What is wrong with a tenant that a request names: there is one where one of the world's clients has it. */
export function checkTenant(clients: Iterable<ClientRecord>, tenant: string): TokenRefusal<400> | undefined {
  const lower = tenant.toLowerCase();
  for (const client of clients) if (client.tenant_id.toLowerCase() === lower) return undefined;
  const message = `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;
  return { status: 400, error: 'invalid_request', number: 90002, message };
}
