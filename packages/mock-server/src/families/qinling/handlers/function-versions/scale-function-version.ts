import { readInteger } from '../../functions/read-integer.js';
import { addWorkers, removeWorkers } from '../../functions/scale-function.js';
import { findFunction, findVersion } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingCall, QinlingHandlers } from '../../state.js';
import { detachWorkers } from '../../workers.js';

type ScaleCall = QinlingCall<'scaleUpFunctionVersion' | 'scaleDownFunctionVersion' | 'detachFunctionVersion'>;

/** The function and the version's number; 0 stands for the function itself. */
function findScaled(call: ScaleCall): readonly [functionId: string, version: number] {
  const who = requesterOf(call);
  const number = readInteger('version', call.path.version_number);
  const { id } = findFunction(call, who, call.path.function_id);
  if (number !== 0) findVersion(call, who, id, number);
  return [id, number];
}

/** `POST /v1/functions/{function_id}/versions/{version_number}/scale_up`. */
export const scaleUpFunctionVersion: QinlingHandlers['scaleUpFunctionVersion'] = (call) => {
  addWorkers(call, ...findScaled(call), call.body.count);
  return { status: 202 };
};

/** `POST /v1/functions/{function_id}/versions/{version_number}/scale_down`. */
export const scaleDownFunctionVersion: QinlingHandlers['scaleDownFunctionVersion'] = (call) => {
  removeWorkers(call, ...findScaled(call), call.body.count);
  return { status: 202 };
};

/** `POST /v1/functions/{function_id}/versions/{version_number}/detach`: no worker stays. */
export const detachFunctionVersion: QinlingHandlers['detachFunctionVersion'] = (call) => {
  detachWorkers(call, ...findScaled(call));
  return { status: 202 };
};
