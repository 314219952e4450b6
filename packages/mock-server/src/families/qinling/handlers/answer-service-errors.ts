import type { Answer, AnyCall, Incoming } from '../../../family.js';
import {
  fault,
  faultText,
  IdentityError,
  identityError,
  internalErrorText,
  middlewareError,
  ServiceError,
} from '../errors.js';
import { identityMount, isIdentityOperation, isPlainOperation } from '../operation-kinds.js';
import type { QinlingHandlers, QinlingRuntime } from '../state.js';

/** A `ServiceError` in the form that its operation answers errors in. */
function describeServiceError(error: ServiceError, { operation, headers }: Incoming): Answer {
  const { status, message } = error;
  if (status === 405) {
    const more = { 'server-error-message': message, ...error.headers };
    return middlewareError(status, headers.get('accept'), more, message);
  }
  const answer = isPlainOperation(operation) ? faultText(status, message) : fault(status, message);
  return { ...answer, headers: error.headers };
}

/** An `IdentityError` as Keystone answers it: to HEAD without its body. */
function describeIdentityError({ status, message }: IdentityError, incoming: Incoming): Answer {
  const headers: Record<string, string> = { vary: 'X-Auth-Token' };
  if (status === 401) headers['www-authenticate'] = `Keystone uri="${incoming.baseOf(identityMount)}"`;
  if (incoming.method === 'HEAD') return { status, headers };
  return { ...identityError(status, message), headers };
}

/** What a failure that nobody thought of answers: the service's own 500. */
export function describeFailure(error: unknown, incoming: Incoming): Answer {
  if (error instanceof ServiceError) return describeServiceError(error, incoming);
  if (error instanceof IdentityError) return describeIdentityError(error, incoming);
  const { operation } = incoming;
  if (isIdentityOperation(operation)) {
    return identityError(500, 'An unexpected error prevented the server from fulfilling your request.');
  }
  return isPlainOperation(operation) ? faultText(500, internalErrorText) : fault(500, internalErrorText);
}

type AnyHandler = (call: AnyCall<QinlingRuntime>) => Answer | Promise<Answer>;

/** Handlers that answer the exceptions of the two services which they throw; others go on. */
export function answerServiceErrors(handlers: QinlingHandlers): QinlingHandlers {
  const answerThrown = (error: unknown, { incoming }: AnyCall<QinlingRuntime>): Answer => {
    if (error instanceof ServiceError || error instanceof IdentityError) return describeFailure(error, incoming);
    throw error;
  };
  const wrap =
    (handler: AnyHandler): AnyHandler =>
    (call) => {
      try {
        const answering = handler(call);
        return answering instanceof Promise ? answering.catch((error) => answerThrown(error, call)) : answering;
      } catch (error) {
        return answerThrown(error, call);
      }
    };
  const wrapped = Object.entries(handlers).map(([id, handler]) => [id, wrap(handler as AnyHandler)]);
  return Object.fromEntries(wrapped) as QinlingHandlers;
}
