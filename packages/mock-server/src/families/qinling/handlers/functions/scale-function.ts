import { addWorkers, removeWorkers } from '../../functions/scale-function.js';
import { findFunction } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingCall, QinlingHandlers } from '../../state.js';
import { detachWorkers } from '../../workers.js';

function findScaled(call: QinlingCall<'scaleUpFunction' | 'scaleDownFunction' | 'detachFunction'>): string {
  return findFunction(call, requesterOf(call), call.path.function_id).id;
}

/** `POST /v1/functions/{function_id}/scale_up`. */
export const scaleUpFunction: QinlingHandlers['scaleUpFunction'] = (call) => {
  addWorkers(call, findScaled(call), 0, call.body.count);
  return { status: 202 };
};

/** `POST /v1/functions/{function_id}/scale_down`. */
export const scaleDownFunction: QinlingHandlers['scaleDownFunction'] = (call) => {
  removeWorkers(call, findScaled(call), 0, call.body.count);
  return { status: 202 };
};

/** `POST /v1/functions/{function_id}/detach`: no worker stays. */
export const detachFunction: QinlingHandlers['detachFunction'] = (call) => {
  detachWorkers(call, findScaled(call), 0);
  return { status: 202 };
};
