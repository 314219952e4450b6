import type { Worker } from 'node:worker_threads';
import type { InvocationServices } from '../families/durable-functions/protocol.js';
import type { AppDescription } from './build-function-app.js';
import { FunctionAppError } from './function-app-error.js';
import type { AppLog } from './load-inline.js';
import { startWorkerThread } from './start-worker-thread.js';
import { watchStalls } from './watch-stalls.js';
import { decodeError, type FromWorker, type ToWorker, type WorkerCall, type WorkerTask } from './worker-messages.js';

/** How the worker of an app is run. Durations are real time. */
export interface WorkerSettings {
  readonly files: readonly string[];
  readonly turnTimeoutMs: number;
  readonly loadTimeoutMs: number;
  readonly execArgv: readonly string[];
  readonly log: AppLog;
}

/** A function kept the worker's thread for too long. */
export class FunctionStalledError extends Error {
  constructor(name: string, limitMs: number) {
    super(
      `Function "${name}" kept its thread busy for more than ${limitMs} ms (an endless loop?) and was stopped. ` +
        'Its worker was started again. Raise turnTimeoutMs if it really needs as long.',
    );
    this.name = 'FunctionStalledError';
  }
}

/** A worker that is started again when it has to be. */
export interface AppWorker {
  readonly description: AppDescription;
  call(name: string, task: WorkerTask, services: Omit<InvocationServices, 'functionName'>): Promise<unknown>;
  close(): Promise<void>;
}

interface PendingCall {
  readonly call: WorkerCall;
  readonly services: Pick<InvocationServices, 'log'>;
  /** The thread that it was sent to: after a restart it is another one, and it is sent again. */
  sentTo: Worker | undefined;
  hasBegun: boolean;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** Starts the worker of an app and waits until it is loaded. @throws FunctionAppError for what cannot be loaded. */
export async function runWorker(settings: WorkerSettings): Promise<AppWorker> {
  const pending = new Map<number, PendingCall>();
  let thread: Worker | undefined;
  let starting: Promise<AppDescription> | undefined;
  let nextId = 0;
  let isClosed = false;
  let onClosed = (): void => {};

  const post = (message: ToWorker): void => thread?.postMessage(message);
  const watch = watchStalls({
    limitMs: settings.turnTimeoutMs,
    ping: () => post({ type: 'ping' }),
    onStall() {
      // the thread has not come back since the last call that began
      const culprit = [...pending.values()].filter(({ hasBegun }) => hasBegun).at(-1);
      if (culprit)
        settle(culprit.call.id, (call) =>
          call.reject(new FunctionStalledError(call.call.name, settings.turnTimeoutMs)),
        );
      restart();
    },
  });

  function settle(id: number, how: (call: PendingCall) => void): void {
    const call = pending.get(id);
    if (call === undefined) return;
    pending.delete(id);
    if (pending.size === 0) {
      watch.stop();
      thread?.unref();
    }
    how(call);
  }

  function drop(): void {
    const old = thread;
    thread = undefined;
    starting = undefined;
    watch.stop();
    old?.removeAllListeners();
    // its last error is nobody's any more
    old?.on('error', () => {});
    void old?.terminate();
  }

  /** Whatever was under way is sent again, as a host does when its worker dies. */
  function restart(): void {
    drop();
    for (const call of pending.values()) call.hasBegun = false;
    if (pending.size > 0) start().then(sendPending, failAll);
  }

  function sendPending(): void {
    for (const call of pending.values()) {
      if (call.sentTo === thread) continue;
      call.sentTo = thread;
      thread?.ref();
      post(call.call);
      watch.expect();
    }
  }

  function failAll(reason: unknown): void {
    for (const id of [...pending.keys()]) settle(id, (call) => call.reject(reason));
  }

  function onMessage(message: FromWorker): void {
    watch.heard(message.type === 'pong' ? 'pong' : 'other');
    switch (message.type) {
      case 'began': {
        const call = pending.get(message.id);
        if (call !== undefined) {
          // the latest to begin is the last in order
          pending.delete(message.id);
          pending.set(message.id, { ...call, hasBegun: true });
          watch.expect();
        }
        return;
      }
      case 'log': {
        const log = message.id === undefined ? undefined : pending.get(message.id)?.services.log;
        (log ?? settings.log)(message.level, message.message);
        return;
      }
      case 'result':
        settle(message.id, (call) => call.resolve(message.value));
        return;
      case 'error':
        settle(message.id, (call) => call.reject(decodeError(message.error)));
        return;
      case 'closed':
        onClosed();
    }
  }

  /** A thread that died by itself takes down what had begun; the rest is sent to the next one. */
  function onDeath(reason: string): void {
    const error = new FunctionAppError(`The worker of the function app ended: ${reason}.`);
    for (const { call, hasBegun } of [...pending.values()]) if (hasBegun) settle(call.id, (each) => each.reject(error));
    onClosed();
    restart();
  }

  function start(): Promise<AppDescription> {
    starting ??= new Promise((resolve, reject) => {
      const refuse = (reason: unknown): void => {
        clearTimeout(timer);
        drop();
        reject(reason);
      };
      const timer = setTimeout(
        () =>
          refuse(
            new FunctionAppError(
              `The function app was not loaded within ${settings.loadTimeoutMs} ms (loadTimeoutMs).`,
            ),
          ),
        settings.loadTimeoutMs,
      );
      let isLoaded = false;
      thread = startWorkerThread(settings.files, {
        execArgv: settings.execArgv,
        onMessage(message) {
          if (message.type === 'loaded') {
            isLoaded = true;
            clearTimeout(timer);
            resolve(message.description);
          } else if (message.type === 'refused') {
            const error = decodeError(message.error);
            const text = error instanceof Error ? error.message : String(error);
            refuse(new FunctionAppError(text, { cause: error }));
          } else {
            onMessage(message);
          }
        },
        onDeath: (reason) =>
          isLoaded
            ? onDeath(reason)
            : refuse(new FunctionAppError(`The function app ended while it was loaded: ${reason}.`)),
      });
    });
    return starting;
  }

  const description = await start();
  return {
    description,
    call(name, task, { invocationId, instanceId, log }) {
      if (isClosed) {
        return Promise.reject(new FunctionAppError(`Function "${name}" was called after its app was closed.`));
      }
      return new Promise((resolve, reject) => {
        const call: WorkerCall = { type: 'call', id: nextId++, name, invocationId, instanceId, task };
        pending.set(call.id, { call, services: { log }, sentTo: undefined, hasBegun: false, resolve, reject });
        start().then(sendPending, failAll);
      });
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      failAll(new FunctionAppError('The function app was closed.'));
      if (thread !== undefined) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, settings.turnTimeoutMs);
          onClosed = () => {
            clearTimeout(timer);
            resolve();
          };
          post({ type: 'close' });
        });
      }
      drop();
    },
  };
}
