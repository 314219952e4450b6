import type { CallOptions } from '@functionary/core';

/** How a stream that ended, or was lost, is taken up again. */
export interface ReconnectOptions {
  /** How many times in a row it may end or fail without a line or a heartbeat before that is an error. @default 10 */
  maxAttempts?: number | undefined;
  /** Upper bound of the first wait, in ms; it doubles with each attempt. Half of it at least is waited. @default 1000 */
  initialDelayMs?: number | undefined;
  /** Where the doubling ends, in ms. @default 30000 */
  maxDelayMs?: number | undefined;
}

/** Options of what follows a log. */
export interface LogStreamOptions extends Pick<CallOptions, 'headers' | 'onResponse' | 'retry' | 'signal'> {
  /** Gives Kudu's own lines too: welcome, heartbeats, the end. @default false */
  includeNotices?: boolean | undefined;
  /**
   * Connects anew when the service ends the stream, as Kudu does after two hours, and when the connection is lost. What
   * is written in between is missed: Kudu sends nothing that was written before one connected.
   *
   * @default false
   */
  reconnect?: boolean | ReconnectOptions | undefined;
  /**
   * How long the service may be silent, in ms; then the connection counts as lost. Kudu says something each minute.
   *
   * @default 150000
   */
  idleMs?: number | undefined;
  /** How much of a line is held, in bytes; a longer one is cut there. @default 1048576 */
  maxLineBytes?: number | undefined;
}
