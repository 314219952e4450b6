import type { Answer, Decoded, Incoming } from '../../family.js';
import { decodeIdentityRequest } from './decode/decode-identity-request.js';
import { decodePlainRequest } from './decode/decode-plain-request.js';
import { decodeTypedRequest } from './decode/decode-typed-request.js';
import { InvalidRequest } from './decode/invalid-request.js';
import { pageForms, readByPage } from './decode/page-forms.js';
import { fault } from './errors.js';
import { isIdentityOperation, isPlainOperation } from './operation-kinds.js';
import type { QinlingRuntime } from './state.js';

/** Reads a request as the controller that answers it does: Keystone's, a plain one of Qinling or a typed one. */
export function decode(
  incoming: Incoming,
  _runtime?: QinlingRuntime,
  switches?: ReadonlySet<string>,
): Decoded | { readonly refuse: Answer } {
  const { operation } = incoming;
  if (isIdentityOperation(operation)) return decodeIdentityRequest(incoming);
  // The redirect comes before any controller.
  if (isPlainOperation(operation) || operation.id === 'redirectToApiRoot') return decodePlainRequest(incoming);
  try {
    return decodeTypedRequest(incoming, switches?.has(readByPage) ? pageForms[operation.id] : undefined);
  } catch (error) {
    if (error instanceof InvalidRequest) return { refuse: fault(error.status, error.message) };
    throw error;
  }
}
