import { checkTokenRequest } from '../../entra/check-token-request.js';
import { issueTokenTo, tokenLifeSeconds } from '../../entra/issue-token.js';
import { answerRefusal } from '../../entra/token-error.js';
import type { AzureHandlers } from '../../state.js';

/** A token for a client that proves to be one. */
export const issueToken: AzureHandlers['issueToken'] = (call) => {
  const { runtime, services, path, body } = call;
  const checked = checkTokenRequest(runtime.data.clients, path.tenantId, body);
  if ('refused' in checked) return answerRefusal(checked.refused, services);
  const token = issueTokenTo(call, checked.client, body.scope);
  return {
    status: 200,
    headers: { 'cache-control': 'no-store', pragma: 'no-cache' },
    body: {
      token_type: 'Bearer',
      expires_in: tokenLifeSeconds,
      ext_expires_in: tokenLifeSeconds,
      access_token: token.value,
    },
  };
};
