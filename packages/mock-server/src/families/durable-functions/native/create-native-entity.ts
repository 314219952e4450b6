import type { EntityAnswer, EntityExecutor, EntityTrigger, InvocationServices } from '../protocol.js';
import type { DurableEntityContext, EntityContext, EntityHandler, EntityOperations } from './entity-types.js';
import { createInvocationContext } from './invocation-context.js';

/** The state of an entity while a batch runs. */
interface Batch {
  exists: boolean;
  state: string | undefined;
  readonly results: EntityAnswer['results'];
  readonly signals: EntityAnswer['signals'];
}

type Clock = () => number;

function createEntityContext(
  trigger: EntityTrigger,
  request: EntityTrigger['batch'][number],
  batch: Batch,
  now: Clock,
  startTime: number,
): DurableEntityContext {
  return {
    entityName: trigger.self.name,
    entityKey: trigger.self.key,
    entityId: trigger.self,
    operationName: request.name,
    isNewlyConstructed: !batch.exists,
    // the text is tested, not the value: a stored 0 or null is a state
    getState: (initializer) => (batch.state ? JSON.parse(batch.state) : initializer?.()),
    setState(state) {
      batch.exists = true;
      batch.state = JSON.stringify(state);
    },
    getInput: () => (request.input ? JSON.parse(request.input) : undefined),
    return(result) {
      batch.exists = true;
      batch.results.push(describeResult(false, now() - startTime, startTime, JSON.stringify(result)));
    },
    destructOnExit() {
      batch.exists = false;
      batch.state = undefined;
    },
    signalEntity(target, name, input) {
      batch.signals.push({
        target: { name: target.name, key: target.key },
        name,
        input: input ? JSON.stringify(input) : '',
        requestId: request.id,
        requestTime: now(),
      });
    },
  };
}

function describeResult(
  isError: boolean,
  duration: number,
  startTime: number,
  result: string | undefined,
): EntityAnswer['results'][number] {
  return { isError, duration, startTime, ...(result !== undefined && { result }) };
}

function findOperation(operations: EntityOperations, name: string): EntityOperations[string] | undefined {
  const found = name in Object.prototype ? undefined : operations[name];
  return typeof found === 'function' ? found : undefined;
}

/** Makes one function of an object of operations. */
function dispatchOperations(operations: EntityOperations): EntityHandler {
  return async (context) => {
    const { df } = context;
    const name = df.operationName ?? '';
    const operation = findOperation(operations, name);
    if (operation !== undefined) {
      const result = await operation.call(operations, context, df.getInput());
      if (result !== undefined) df.return(result);
    } else if (name === 'delete') {
      df.destructOnExit();
    } else {
      // a string: of an Error the caller would see `[object Object]`
      throw `Entity '${df.entityName}' has no operation '${name}'. It has: ${Object.keys(operations).join(', ')}.`;
    }
  };
}

/**
 * Makes an executor of an entity: a function that looks at `context.df.operationName`, or an object of operations.
 * Behaviour is that of durable-functions 3.5.0: no rollback when an operation fails, and the caller of one that throws an
 * Error sees `[object Object]`.
 *
 * @example
 * ```ts
 * const counter = createNativeEntity({
 *   add: ({ df }, amount: number) => df.setState(df.getState(() => 0) + amount),
 *   get: ({ df }) => df.getState(() => 0),
 * });
 * ```
 */
export function createNativeEntity(entity: EntityHandler | EntityOperations): EntityExecutor {
  const handler = typeof entity === 'function' ? entity : dispatchOperations(entity);

  return async function runBatch(trigger: EntityTrigger, services: InvocationServices): Promise<EntityAnswer> {
    const now = services.now ?? Date.now;
    const batch: Batch = { exists: trigger.exists, state: trigger.state, results: [], signals: [] };
    const invocation = createInvocationContext(services, 'entityTrigger');
    for (const [index, request] of trigger.batch.entries()) {
      const startTime = now();
      const df = createEntityContext(trigger, request, batch, now, startTime);
      const context: EntityContext = Object.assign(invocation, { df });
      try {
        await handler(context);
        batch.results[index] ??= describeResult(false, now() - startTime, startTime, undefined);
      } catch (thrown) {
        batch.results[index] = describeResult(true, now() - startTime, startTime, JSON.stringify(thrown));
      }
    }
    return {
      entityExists: batch.exists,
      ...(batch.state !== undefined && { entityState: batch.state }),
      results: batch.results,
      signals: batch.signals,
    };
  };
}
