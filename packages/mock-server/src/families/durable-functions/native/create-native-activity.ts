import type { ActivityExecutor } from '../protocol.js';
import { createInvocationContext, type FunctionContext } from './invocation-context.js';

/** An activity function. */
export type ActivityHandler<Input = any, Output = unknown> = (
  input: Input,
  context: FunctionContext,
) => Output | Promise<Output>;

/** Makes an executor of a plain (async) function. What it throws is the activity's failure. */
export function createNativeActivity(handler: ActivityHandler): ActivityExecutor {
  return (input, services) => handler(input, createInvocationContext(services, 'activityTrigger'));
}
