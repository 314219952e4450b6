import { isVisibleRuntime, sortByAge } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import { renderRuntime } from '../../runtimes/render-runtime.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/runtimes`: those of the caller's project and the public ones, oldest first. */
export const listRuntimes: QinlingHandlers['listRuntimes'] = (call) => {
  const who = requesterOf(call);
  const visible = [...call.runtime.data.runtimes.values()].filter((each) => isVisibleRuntime(each, who));
  return { status: 200, body: { runtimes: sortByAge(visible).map(renderRuntime) } };
};
