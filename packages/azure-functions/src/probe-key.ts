import { callOperation, isApiError, type Operation } from '@functionary/core';
import type { KeyCallOptions } from '@functionary/core/keys';
import { FunctionApp } from './function-app.js';
import { getHostStatus } from './generated/operations.js';
import type { FunctionAppOptions, InvokeParams } from './invoke-options.js';
import type { KeyProbe } from './key-adapter-options.js';
import type { AppConnectionOptions } from './options.js';
import { createAppCaller } from './service.js';

/** Where the app is that is asked; its key is the one that is tried. */
export type ProbeOptions = Omit<AppConnectionOptions, 'functionKey'>;

/**
 * Tries a function's key, or a function key of the host, by calling a function. A success is a yes, 401 a no, and so is 403
 * without a body; anything else tells nothing, so that it is tried again.
 *
 * @param params - what makes a call that does no harm: a method, a query; `input` is its body. The function must be one that
 *   asks for a key (`authLevel` is `function`): one that is anonymous takes any
 */
export function probeFunction(
  options: Omit<FunctionAppOptions, 'functionKey'>,
  functionName: string,
  params: InvokeParams & { input?: unknown } = { method: 'GET' },
): KeyProbe {
  const { input, ...rest } = params;
  return (functionKey, { signal }) => {
    const app = new FunctionApp({ ...options, functionKey });
    return isAccepted(app.invoke(functionName, input, rest, { ...(signal && { signal }), isIdempotent: true }));
  };
}

/** Tries a master key by asking the host how it stands. */
export function probeHost(options: ProbeOptions): KeyProbe {
  return probe(options, getHostStatus);
}

/** An instance that no orchestration has. */
const getNoInstance: Operation<object, unknown> = {
  id: 'probeDurable',
  method: 'GET',
  path: '/runtime/webhooks/durabletask/instances/functionary-key-probe',
  idempotency: 'safe',
  // A status of the instance, should there be one after all.
  answers: { 400: ['runtimeStatus'], 500: ['runtimeStatus'] },
};

/** Tries the system key of Durable Functions by asking for an instance that is not there: 404 is a yes, 401 a no. */
export function probeDurable(options: ProbeOptions): KeyProbe {
  const ask = probe(options, getNoInstance);
  return async (key, call) => {
    try {
      return await ask(key, call);
    } catch (error) {
      // The extension answers with an empty body; what stands before an app that is not there, with a page.
      if (isApiError(error) && error.status === 404 && !error.body) return true;
      throw error;
    }
  };
}

function probe(options: ProbeOptions, operation: Operation<object, unknown>): KeyProbe {
  return (functionKey, { signal }: KeyCallOptions) => {
    const caller = createAppCaller({ ...options, functionKey });
    return isAccepted(callOperation(caller, operation, {}, signal && { signal }));
  };
}

async function isAccepted(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    // A key of another level is refused with 403 and no body; a stopped app answers 403 with a page, and that tells nothing.
    if (isApiError(error) && (error.status === 401 || (error.status === 403 && !error.body))) return false;
    throw error;
  }
}
