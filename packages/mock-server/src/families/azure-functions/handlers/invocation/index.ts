import { invokeFunction } from '../../invocation/invoke-function.js';
import type { AzureHandlers } from '../../state.js';

type Answered = Awaited<ReturnType<AzureHandlers['invokeFunction']>>;

/** Calls of functions by HTTP. A function's own answer may be any, which the document says and its types cannot. */
export const invocationHandlers: Pick<AzureHandlers, 'invokeFunction'> = {
  invokeFunction: ({ incoming, runtime, services }) =>
    invokeFunction({ runtime, services }, incoming, `api/${incoming.path.functionName}`) as
      | Answered
      | Promise<Answered>,
};
