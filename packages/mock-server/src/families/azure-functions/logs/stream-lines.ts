import type { LogLine } from '../state.js';

/** How a stream ends its lines. */
const lineEnd = '\r\n';

const minutesOf = (ms: number): number => Math.floor(ms / 60_000);

/** Kudu's own lines have a time with no zone, to the second. */
const noticeTime = (at: number): string => new Date(at).toISOString().slice(0, 19);

/** A line as the host writes it. */
export function formatLine({ at, level, text }: LogLine): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z   [${level}]   ${text}${lineEnd}`;
}

/** The line that a stream begins with. */
export function formatWelcome(at: number): string {
  return `${noticeTime(at)}  Welcome, you are now connected to log-streaming service. The default timeout is 2 hours. Change the timeout with the App Setting SCM_LOGSTREAM_TIMEOUT (in seconds). ${lineEnd}`;
}

/** Nothing was written for a while. */
export function formatHeartbeat(at: number, idleMs: number): string {
  return `${noticeTime(at)}  No new trace in the past ${minutesOf(idleMs)} min(s).${lineEnd}`;
}

/** The time of a stream is over. */
export function formatTimeout(at: number, openMs: number): string {
  return `${noticeTime(at)}  The log-streaming session has ended due to timeout ${minutesOf(openMs)} min(s).${lineEnd}`;
}

/** The site goes down. */
export function formatShutdown(at: number): string {
  return `${noticeTime(at)}  The log-streaming session has ended. Please reconnect to continue streaming logs.${lineEnd}`;
}

/** The mock's own: a reader was too slow, and its buffer is bounded. */
export function formatLoss(at: number, lines: number): string {
  return `${noticeTime(at)}  ${lines} line(s) were dropped, for they were not read in time.${lineEnd}`;
}
