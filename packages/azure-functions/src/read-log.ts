import { type Caller, callOperation, createMismatch, type Operation, type SendOptions } from '@functionary/core';
import { createEventReader } from './log-events.js';
import { createLineSplitter, type TextLine } from './log-lines.js';

/** Where a log is. */
export interface LogSource {
  readonly caller: Caller;
  readonly operation: Operation<any, unknown>;
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/** What the service may label a log as: Kudu labels it for the portal in a way of its own. */
const ACCEPT = 'text/plain, text/event-stream, custom-functions/stream';

/**
 * The lines of one connection, or the data of its events. Who leaves them early aborts the signal, which ends the request. A line that the connection was lost in is given as cut before the error is thrown.
 *
 * @throws InvalidResponseError for what is no log: the page of a sign-in, say
 */
export async function* readLog(
  { caller, operation, path, query }: LogSource,
  options: SendOptions,
  maxLineBytes: number,
): AsyncGenerator<TextLine, void, undefined> {
  const args = { path, query, headers: { accept: ACCEPT } };
  const { data, headers, ...answer } = await callOperation<any, unknown>(caller, operation, args as never, {
    ...options,
    stream: true,
  });
  const stream = data as ReadableStream<Uint8Array> | undefined;
  if (!stream) return;
  const type = headers.get('content-type') ?? '';
  if (/\b(html|json|xml)\b/i.test(type)) {
    stream.cancel().catch(() => {});
    throw createMismatch(operation.id, answer, `log but ${type}`);
  }
  const lines = createLineSplitter(maxLineBytes);
  const events = /^text\/event-stream\b/i.test(type) ? createEventReader(maxLineBytes) : undefined;
  const reader = stream.getReader();
  let failure: { readonly error: unknown } | undefined;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (const line of lines.push(value)) {
        const whole = events ? events.push(line) : line;
        if (whole) yield whole;
      }
    }
  } catch (error) {
    failure = { error };
  }
  const left = lines.end(!!failure);
  const ended = left && events ? events.push(left) : left;
  if (ended) yield ended;
  const event = events?.end(!!failure);
  if (event) yield event;
  if (failure) throw failure.error;
}
