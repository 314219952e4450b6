import { type AzureData, demoToken, type TokenRecord } from './state.js';

/** How many tokens a world knows. */
const maxTokens = 10_000;

/** Keeps a token that was given; past the bound the oldest is known no more, the one that every world has apart. */
export function keepToken({ tokens }: AzureData, token: TokenRecord): void {
  tokens.set(token.value, token);
  if (tokens.size <= maxTokens) return;
  for (const value of tokens.keys()) {
    if (value === demoToken.value) continue;
    tokens.delete(value);
    return;
  }
}
