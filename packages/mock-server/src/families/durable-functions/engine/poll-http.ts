import type { Message, TaskRecord } from './data.js';

/** Wait of a poll when the answer does not say, ms. */
export const defaultPollMs = 30_000;

function findHeader(headers: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const key = Object.keys(headers).find((each) => each.toLowerCase() === name);
  const value = key === undefined ? undefined : headers[key];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : undefined;
}

/**
 * Whether an answer to `callHttp` asks to be polled (202 with Location), where and after how long.
 *
 * @param asked - URL of the request that was answered, for a relative Location; the task's own when absent.
 */
export function readPoll(
  task: TaskRecord,
  message: Message,
  asked: string | undefined,
): { readonly url: string; readonly delayMs: number } | undefined {
  if (task.request?.asynchronousPatternEnabled !== true) return undefined;
  const answer = JSON.parse(message.Result ?? 'null') as {
    statusCode?: number;
    headers?: Record<string, unknown>;
  } | null;
  if (answer?.statusCode !== 202) return undefined;
  const location = findHeader(answer.headers ?? {}, 'location');
  if (location === undefined) return undefined;
  const seconds = Number(findHeader(answer.headers ?? {}, 'retry-after') ?? Number.NaN);
  return {
    // A Location that is no URL is asked as it stands, and fails there: the orchestrator's side polls all the same.
    url: URL.canParse(location, asked ?? task.request.uri)
      ? new URL(location, asked ?? task.request.uri).href
      : location,
    delayMs: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : defaultPollMs,
  };
}
