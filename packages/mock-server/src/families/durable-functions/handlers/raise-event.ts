import { isTerminal } from '../engine/types.js';
import { describeException, describeMessage, jsonMessage } from '../errors.js';
import { JsonReaderException, parseJsonText } from '../json-text.js';
import type { DurableHandlers } from '../state.js';
import { findHub } from './find-hub.js';
import { isJsonContent, readBodyText } from './read-body.js';

/** Handing an event to an instance: it must exist, live, and the payload be JSON, asked in that order. */
export const raiseEventHandlers: Pick<DurableHandlers, 'raiseEvent'> = {
  raiseEvent(call) {
    const { engine } = call.runtime;
    const { instanceId, eventName } = call.path;
    const hub = findHub(call);
    const record = engine.find(hub, instanceId);
    if (record === undefined) return { status: 404 };
    if (isTerminal(record.runtimeStatus)) return { status: 410 };
    if (!isJsonContent(call.incoming)) {
      return { status: 400, body: describeMessage('Only application/json request content is supported') };
    }
    try {
      engine.raiseEvent(hub, instanceId, eventName, parseJsonText(readBodyText(call.incoming) ?? '', 'ignored').text);
      return { status: 202 };
    } catch (error) {
      if (error instanceof JsonReaderException) return { status: 400, body: describeException(jsonMessage, error) };
      throw error;
    }
  },
};
