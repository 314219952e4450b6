import type { AzureWorld, TokenRecord } from './state.js';

/** Why a token is not good, in the words of Resource Manager. */
export interface TokenFault {
  readonly code: string;
  readonly message: string;
}

/** Resources whose tokens are good for management and Kudu. */
const audiences = ['https://management.azure.com', 'https://management.core.windows.net'];

const audienceOf = ({ scope }: TokenRecord): string => scope.replace(/\/+\.default$/, '');

/** What is wrong with a bearer token for management: nothing, unless the world is strict about tokens. */
export function judgeToken({ runtime, services }: AzureWorld, value: string): TokenFault | undefined {
  if (services.options.azure?.auth !== 'strict') return undefined;
  const token = runtime.data.tokens.get(value);
  if (!token) return { code: 'InvalidAuthenticationToken', message: 'The access token is invalid.' };
  const now = services.now();
  if (token.expires_at <= now) {
    const [expiry, current] = [token.expires_at, now].map((at) => new Date(at).toISOString());
    return {
      code: 'ExpiredAuthenticationToken',
      message: `The access token expiry UTC time '${expiry}' is earlier than current UTC time '${current}'.`,
    };
  }
  const audience = audienceOf(token);
  if (audiences.includes(audience.toLowerCase())) return undefined;
  return {
    code: 'InvalidAuthenticationTokenAudience',
    message: `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences '${audiences.join("','")}'.`,
  };
}
