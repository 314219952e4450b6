import { requireFunction } from '../require-function.js';
import type { AeontelHandlers } from '../state.js';

/** Shows a function, deleted or not. */
export const getFunction: AeontelHandlers['getFunction'] = (call) => ({
  status: 200,
  body: requireFunction(call).record,
});
