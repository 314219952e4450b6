/**
 * The thread that a function app runs in. Started by `start-function-app-worker.ts`, with the files to load as its data.
 *
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { InvocationServices } from '../families/durable-functions/protocol.js';
import { encodeState } from './encode-state.js';
import type { FunctionMetadata } from './functions-core.js';
import { type InlineApp, loadInline } from './load-inline.js';
import { encodeError, type FromWorker, type ToWorker, type WorkerCall } from './worker-messages.js';

const port = parentPort!;

function send(message: FromWorker): void {
  port.postMessage(message);
}

/** What survives JSON, as the host would get it. */
function copyJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? 'null');
}

async function runCall({ runner }: InlineApp, metadata: FunctionMetadata, call: WorkerCall): Promise<unknown> {
  const { id, invocationId, instanceId, task } = call;
  const log: InvocationServices['log'] = (level, message) => send({ type: 'log', id, level, message });
  const services: InvocationServices = { functionName: metadata.name, invocationId, instanceId, log };
  switch (task.kind) {
    case 'orchestrator':
      return encodeState(await runner.orchestrator(metadata)(task.trigger, services));
    case 'entity':
      return runner.entity(metadata)(task.trigger, services);
    case 'activity':
      return copyJson(await runner.activity(metadata)(task.input, services));
    case 'invoke':
      return runner.invoke(metadata, task.trigger, { inputs: task.inputs, log, invocationId });
  }
}

function serve(app: InlineApp): void {
  const byName = new Map(app.description.functions.map((metadata) => [metadata.name, metadata]));
  port.on('message', async (message: ToWorker) => {
    switch (message.type) {
      case 'ping':
        return send({ type: 'pong' });
      case 'close':
        await app.runner.close();
        return send({ type: 'closed' });
      case 'call': {
        const { id, name } = message;
        send({ type: 'began', id });
        try {
          send({ type: 'result', id, value: await runCall(app, byName.get(name)!, message) });
        } catch (thrown) {
          send({ type: 'error', id, error: encodeError(thrown) });
        }
      }
    }
  });
}

async function start(): Promise<void> {
  try {
    const { files } = workerData as { files: readonly string[] };
    const app = await loadInline(files, (level, message) => send({ type: 'log', id: undefined, level, message }));
    // plain data only: what user code puts into a binding may be anything
    send({ type: 'loaded', description: JSON.parse(JSON.stringify(app.description)) });
    serve(app);
  } catch (thrown) {
    send({ type: 'refused', error: encodeError(thrown) });
  }
}

void start();
