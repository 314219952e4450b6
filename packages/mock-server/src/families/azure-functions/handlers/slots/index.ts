import type { AzureHandlers } from '../../state.js';
import { createOrUpdateSlot } from './create-or-update-slot.js';
import { deleteSlot } from './delete-slot.js';
import { getSlot } from './get-slot.js';
import { listSlots } from './list-slots.js';
import { swapSlot } from './swap-slot.js';
import { swapSlotWithProduction } from './swap-slot-with-production.js';

/** Deployment slots. */
export const slotHandlers: Pick<
  AzureHandlers,
  'listSlots' | 'getSlot' | 'createOrUpdateSlot' | 'deleteSlot' | 'swapSlotWithProduction' | 'swapSlot'
> = { listSlots, getSlot, createOrUpdateSlot, deleteSlot, swapSlotWithProduction, swapSlot };
