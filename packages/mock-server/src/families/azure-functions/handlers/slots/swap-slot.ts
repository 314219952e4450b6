import { answerLongWork } from '../../operations/answer-long-work.js';
import { beginSwap } from '../../slots/begin-swap.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/slots/{slotName}/slotsswap`: a slot with another, or with production; long work. */
export const swapSlot: AzureHandlers['swapSlot'] = (call) => {
  const operation = beginSwap(call, call.path, call.path.slotName, call.body);
  return answerLongWork<200>(call, call.incoming, operation, { status: 200 });
};
