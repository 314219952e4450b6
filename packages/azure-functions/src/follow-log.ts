import { ConnectionError, InvalidArgumentError, isApiError } from '@functionary/core';
import { type LogEntry, readLogEntry } from './log-entry.js';
import type { LogStreamOptions, ReconnectOptions } from './log-options.js';
import { type LogSource, readLog } from './read-log.js';

/** The entries of a log, over as many connections as it takes. */
export async function* followLog(
  source: LogSource,
  options: LogStreamOptions & { readonly signal: AbortSignal },
): AsyncGenerator<LogEntry, void, undefined> {
  const { reconnect = false, includeNotices = false, idleMs = 150_000, maxLineBytes = 1_048_576, signal } = options;
  const { headers, onResponse, retry } = options;
  checkPositive('idleMs', idleMs);
  checkPositive('maxLineBytes', maxLineBytes);
  const call = {
    ...(headers && { headers }),
    ...(onResponse && { onResponse }),
    ...(retry !== undefined && { retry }),
    signal,
    timeoutMs: idleMs,
  };
  const { maxAttempts = 10, ...delays } = typeof reconnect === 'object' ? reconnect : {};
  const { clock, random } = source.caller;
  for (let failures = 1; ; failures++) {
    let lost: unknown;
    try {
      for await (const line of readLog(source, call, maxLineBytes)) {
        const entry = readLogEntry(line.text, line.isCut);
        // One that welcomes and ends at once would be asked without end.
        if (entry.kind === 'line' || entry.kind === 'heartbeat') failures = 0;
        signal.throwIfAborted();
        if (includeNotices || entry.kind === 'line') yield entry;
      }
    } catch (error) {
      if (signal.aborted || !reconnect || !mayPass(error)) throw error;
      lost = error;
    }
    if (!reconnect) return;
    if (failures >= maxAttempts) throw lost ?? createGivenUp(source.operation.id, failures);
    const { retryAfterMs = 0 } = isApiError(lost) ? lost : {};
    await clock.sleep(Math.max(retryAfterMs, computeReconnectDelay(failures, delays, random())), { signal });
  }
}

/**
 * How long to wait before connecting anew, in ms.
 *
 * @param failures - how many connections in a row gave nothing; 0 when the last one did
 * @param random - 0 up to 1
 */
export function computeReconnectDelay(
  failures: number,
  { initialDelayMs = 1000, maxDelayMs = 30_000 }: ReconnectOptions,
  random: number,
): number {
  const bound = Math.min(maxDelayMs, initialDelayMs * 2 ** Math.max(0, failures - 1));
  return bound / 2 + (bound / 2) * random;
}

/** Whether the same request may be answered later: a connection that broke or fell silent, a status that says so. */
function mayPass(error: unknown): boolean {
  if (isApiError(error)) return error.retryable;
  return /^(ConnectionError|TimeoutError)$/.test((error as Error | undefined)?.name ?? '');
}

function createGivenUp(operationId: string, attempts: number): ConnectionError {
  const text = `${operationId}: the service ended the stream ${attempts} times in a row without a line; look whether the app is there`;
  return new ConnectionError(text, { operationId, attempts, maybeReached: true });
}

function checkPositive(name: string, value: number): void {
  if (!(value > 0)) throw new InvalidArgumentError(name, 'pass more than 0');
}
