import type { AzureHandlers } from '../../state.js';
import { getOpenIdConfiguration } from './get-open-id-configuration.js';
import { issueToken } from './issue-token.js';

/** Handlers of Entra's tokens. */
export const entraHandlers: Pick<AzureHandlers, 'issueToken' | 'getOpenIdConfiguration'> = {
  issueToken,
  getOpenIdConfiguration,
};
