import { answerLongWork } from '../../operations/answer-long-work.js';
import { beginSwap } from '../../slots/begin-swap.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/slotsswap`: production with a slot; long work. */
export const swapSlotWithProduction: AzureHandlers['swapSlotWithProduction'] = (call) => {
  const operation = beginSwap(call, call.path, 'production', call.body);
  return answerLongWork<200>(call, call.incoming, operation, { status: 200 });
};
