import {
  ArgumentException,
  describeException,
  OrchestrationAlreadyExistsException,
  restartMessage,
} from '../errors.js';
import type { DurableHandlers } from '../state.js';
import { findHub } from './find-hub.js';
import { answerStart, beginInstance } from './start.js';

const conflictMessage = 'A non-terminal instance with this instance ID already exists.';

/** Starting an instance's orchestration again, with its input. */
export const restartHandlers: Pick<DurableHandlers, 'restartInstance'> = {
  async restartInstance(call) {
    const { runtime, query } = call;
    const hub = findHub(call);
    try {
      const source = runtime.engine.find(hub, call.path.instanceId);
      if (source === undefined) {
        throw new ArgumentException(`An orchestration with the instanceId ${call.path.instanceId} was not found.`);
      }
      const instanceId = (query.restartWithNewInstanceId ?? true) ? undefined : source.instanceId;
      const { name, input } = source;
      const id = beginInstance(runtime, hub, { name, instanceId, input, version: runtime.host.defaultVersion });
      return await answerStart(call, hub, id);
    } catch (error) {
      if (error instanceof ArgumentException) return { status: 400, body: describeException(restartMessage, error) };
      if (error instanceof OrchestrationAlreadyExistsException) {
        return { status: 409, body: describeException(conflictMessage, error) };
      }
      throw error;
    }
  },
};
