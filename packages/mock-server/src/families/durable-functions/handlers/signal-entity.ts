import type { Incoming } from '../../../family.js';
import { ArgumentException, describeMessage } from '../errors.js';
import { JsonReaderException, parseJsonText } from '../json-text.js';
import type { DurableHandlers, DurableRuntime } from '../state.js';
import { hasForbiddenCharacter } from './check-instance-id.js';
import { findHub } from './find-hub.js';
import { isJsonContent, readBodyText } from './read-body.js';

interface SignalCall {
  readonly incoming: Incoming;
  readonly runtime: DurableRuntime;
  readonly query: { taskHub?: string; connection?: string };
}

/** Sending operations to entities; a key that is not there is the empty one. */
export const signalEntityHandlers: Pick<
  DurableHandlers,
  'signalEntity' | 'signalEntityWithoutKey' | 'deleteEntity' | 'deleteEntityWithoutKey'
> = {
  signalEntity: (call) => signalEntity(call, call.path.entityName, call.path.entityKey, call.query.op ?? ''),
  signalEntityWithoutKey: (call) => signalEntity(call, call.path.entityName, '', call.query.op ?? ''),
  deleteEntity: (call) => signalEntity(call, call.path.entityName, call.path.entityKey, 'delete'),
  deleteEntityWithoutKey: (call) => signalEntity(call, call.path.entityName, '', 'delete'),
};

function signalEntity(call: SignalCall, name: string, key: string, operation: string) {
  const { engine } = call.runtime;
  const hub = findHub(call);
  try {
    const input = readOperationInput(call.incoming);
    if (hasForbiddenCharacter(key)) {
      const rule = 'Entity keys must not contain /, \\, #, ?, or control characters.';
      throw new ArgumentException(`EntityKey (Parameter '${rule}')`);
    }
    if (hub.isOwn && !engine.entities.has(name)) throw new ArgumentException(engine.describeUnknown('entity', name));
    engine.signalEntity(hub, { name, key }, operation, input);
    return { status: 202 as const };
  } catch (error) {
    if (error instanceof JsonReaderException) {
      return { status: 400 as const, body: describeMessage(`Could not parse JSON content: ${error.message}`) };
    }
    if (error instanceof ArgumentException) return { status: 400 as const, body: describeMessage(error.message) };
    throw error;
  }
}

/** JSON where the body says that it is JSON; whatever else it says, its text is the input, as a string. */
function readOperationInput(incoming: Incoming): string | undefined {
  const text = readBodyText(incoming);
  if (text === undefined) return undefined;
  return isJsonContent(incoming) ? parseJsonText(text, 'ignored').text : JSON.stringify(text);
}
