import type { Answer, AnyCall } from '../../../family.js';
import { notAllowed } from '../errors.js';
import { isForAdministrators } from '../operation-kinds.js';
import { requesterOf } from '../requester.js';
import type { QinlingHandlers, QinlingRuntime } from '../state.js';

type AnyHandler = (call: AnyCall<QinlingRuntime>) => Answer | Promise<Answer>;

/**
 * Handlers of which those for administrators first ask whether one asks. A controller does so itself, when its arguments
 * have been read: a request that is wrong is 400 for everyone.
 *
 * @throws ServiceError 403
 */
export function askPolicy(handlers: QinlingHandlers): QinlingHandlers {
  const guard =
    (handler: AnyHandler): AnyHandler =>
    (call) => {
      if (!requesterOf(call).isAdmin) throw notAllowed();
      return handler(call);
    };
  const guarded = Object.entries(handlers).map(([id, handler]) => [
    id,
    isForAdministrators(id) ? guard(handler as AnyHandler) : handler,
  ]);
  return Object.fromEntries(guarded) as QinlingHandlers;
}
