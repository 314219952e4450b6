import type { AzureWorld, LogLine } from '../state.js';
import { createLineBuffer } from './line-buffer.js';
import {
  formatHeartbeat,
  formatLine,
  formatLoss,
  formatShutdown,
  formatTimeout,
  formatWelcome,
} from './stream-lines.js';

const heartbeatMs = 60_000;
const defaultTimeoutS = 7200;

/** What of a site's log is followed, and by whom. */
export interface LogStreamOptions {
  /** Lines of this folder and what is below it; all where it is empty. */
  readonly path?: string;
  /** Lines that hold this text, in any case. */
  readonly filter?: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** How much may wait for a reader that is slow. @default 1 MiB */
  readonly maxBytes?: number;
}

/** How long a stream lasts: the app setting, in whole seconds, or two hours. */
function readTimeoutMs(setting: string | undefined): number {
  const seconds = setting !== undefined && /^\s*\d+\s*$/.test(setting) ? Number(setting) : 0;
  return (seconds > 0 ? seconds : defaultTimeoutS) * 1000;
}

function createMatch({ path = '', filter = '' }: LogStreamOptions): (line: LogLine) => boolean {
  const folder = path.toLowerCase().replace(/^\/+|\/+$/g, '');
  const text = filter.toLowerCase();
  return (line) => {
    const at = line.path.toLowerCase();
    const isBelow = folder === '' || at === folder || at.startsWith(`${folder}/`);
    return isBelow && (text === '' || line.text.toLowerCase().includes(text));
  };
}

/**
 * Follows a site's log as Kudu streams it, from now on: what was written before is not in it. It asks for times on the
 * world's clock only while it is open, and ends at the latest when the site's timeout is over.
 */
export function openLogStream(world: AzureWorld, site: string, options: LogStreamOptions): ReadableStream<Uint8Array> {
  const { runtime, services } = world;
  const { listeners } = runtime;
  const { signal, maxBytes = 1_048_576 } = options;
  const isWanted = createMatch(options);
  const openedAt = services.now();
  const endsAt = openedAt + readTimeoutMs(runtime.data.sites.get(site)?.appSettings.get('SCM_LOGSTREAM_TIMEOUT'));
  const buffer = createLineBuffer(maxBytes, (lines) => formatLoss(services.now(), lines));
  let lastLineAt = openedAt;
  let timer: number | undefined;
  let hasEnded = false;
  let isClosed = false;
  let controller!: ReadableStreamDefaultController<Uint8Array>;

  function flush(): void {
    while (!buffer.isEmpty && (controller.desiredSize ?? 0) > 0) controller.enqueue(buffer.shift()!);
    // a chunk that is read at once has the stream ask for the next within `enqueue`
    if (!hasEnded || isClosed || !buffer.isEmpty) return;
    isClosed = true;
    controller.close();
  }

  function plan(at: number): void {
    timer = services.schedule({ at: Math.min(at, endsAt), kind: 'log-stream', data: { stream: id } });
  }

  function leave(keepsTimer: boolean): void {
    hasEnded = true;
    listeners.remove(id);
    signal?.removeEventListener('abort', abort);
    if (timer !== undefined && !keepsTimer) services.unschedule(timer);
    timer = undefined;
  }

  function end(line: string, keepsTimer: boolean): void {
    if (hasEnded) return;
    leave(keepsTimer);
    buffer.push(line);
    flush();
  }

  function abort(): void {
    if (!hasEnded) leave(false);
    isClosed = true;
    controller.error(signal!.reason);
  }

  const id = listeners.add({
    site,
    take(line) {
      if (!isWanted(line)) return;
      lastLineAt = line.at;
      buffer.push(formatLine(line));
      flush();
    },
    tick() {
      timer = undefined;
      const now = services.now();
      if (now >= endsAt) return end(formatTimeout(now, now - openedAt), false);
      const idleMs = now - lastLineAt;
      if (idleMs < heartbeatMs) return plan(lastLineAt + heartbeatMs);
      buffer.push(formatHeartbeat(now, idleMs));
      flush();
      plan(now + heartbeatMs);
    },
    end: (keepsTimer) => end(formatShutdown(services.now()), keepsTimer),
  });

  const stream = new ReadableStream<Uint8Array>({
    start(made) {
      controller = made;
    },
    pull: flush,
    cancel() {
      isClosed = true;
      if (!hasEnded) leave(false);
    },
  });
  if (signal?.aborted) {
    abort();
    return stream;
  }
  signal?.addEventListener('abort', abort, { once: true });
  buffer.push(formatWelcome(openedAt));
  flush();
  plan(openedAt + heartbeatMs);
  return stream;
}
