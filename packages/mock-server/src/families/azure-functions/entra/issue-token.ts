import { keepToken } from '../keep-token.js';
import type { AzureWorld, ClientRecord, TokenRecord } from '../state.js';

/** How long a token is good, in seconds: an hour, less the second that it took to make. */
export const tokenLifeSeconds = 3599;

/** Gives a client a token, which says nothing to those who look inside. Tokens that have expired are forgotten. */
export function issueTokenTo({ runtime, services }: AzureWorld, client: ClientRecord, scope: string): TokenRecord {
  const { tokens } = runtime.data;
  const now = services.now();
  // the last hour's are kept, so that they can still be told from those that never were
  for (const [value, { expires_at }] of tokens) if (expires_at + tokenLifeSeconds * 1000 <= now) tokens.delete(value);
  const token: TokenRecord = {
    value: services.hex(64),
    client_id: client.client_id,
    tenant_id: client.tenant_id,
    scope: scope.split(/\s+/).find((each) => each.endsWith('/.default')) ?? scope,
    expires_at: now + tokenLifeSeconds * 1000,
  };
  keepToken(runtime.data, token);
  return token;
}
