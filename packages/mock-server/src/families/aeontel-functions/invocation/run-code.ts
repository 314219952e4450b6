import type { Json } from '../../../family.js';
import type { AeontelWorld } from '../state.js';
import type { AeontelHandler, InvocationContext, RegisteredCode, RunOutcome } from './registered-code.js';

/** Also of an error that another realm made, as test runners and node:vm have them. */
const isError = (thrown: unknown): thrown is Error =>
  thrown instanceof Error || Object.prototype.toString.call(thrown) === '[object Error]';

/** The message of what was thrown; `Error` where it says nothing. */
export function describeThrown(thrown: unknown): string {
  let text: string;
  try {
    text = isError(thrown) ? String(thrown.message) : String(thrown);
  } catch {
    text = '';
  }
  return text === '' ? 'Error' : text;
}

const isThenable = (value: unknown): boolean =>
  typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';

/** The longest time that a timer of the platform can have, ms. */
const longestTimer = 2 ** 31 - 1;

/** What keeps virtual time while code runs: until that has ended, hangs (it has used up its time on the real clock), or is left. */
function createWatch(timeoutMs: number): { readonly over: Promise<void>; leave(): void } {
  let leave = (): void => {};
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, Math.min(timeoutMs, longestTimer));
    (timer as { unref?: () => void }).unref?.();
    leave = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { over, leave: () => leave() };
}

/** Runs code; a run that is not over in its time, by the world's clock, has failed. */
export function runCode(
  { runtime, services }: AeontelWorld,
  code: AeontelHandler,
  args: unknown,
  about: Omit<InvocationContext, 'signal'>,
): RunOutcome | Promise<RunOutcome> {
  const { runs, timeoutMs } = runtime.code;
  const ending = new AbortController();
  let returned: unknown;
  try {
    returned = code(args, { ...about, signal: ending.signal });
    // to ask for `then` may run code as well
    if (!isThenable(returned)) return { value: returned };
  } catch (thrown) {
    return { failure: describeThrown(thrown) };
  }

  const run = runtime.code.nextRun;
  runtime.code.nextRun += 1;
  const timer = services.schedule({ at: services.now() + timeoutMs, kind: 'timeout', data: { run, timeoutMs } });
  const watch = createWatch(timeoutMs);
  const ended = new Promise<RunOutcome>((resolve) => {
    const end = (outcome: RunOutcome): void => {
      runs.delete(run);
      services.unschedule(timer);
      resolve(outcome);
      if ('failure' in outcome) ending.abort(new Error(outcome.failure));
    };
    runs.set(run, { end, leave: watch.leave });
  });
  const settle = (outcome: RunOutcome): void => {
    runs.get(run)?.end(outcome);
    watch.leave();
  };
  Promise.resolve(returned).then(
    (value) => settle({ value }),
    (thrown: unknown) => settle({ failure: describeThrown(thrown) }),
  );
  void services.track(watch.over);
  return services.hold(ended);
}

/** The time of a run is up. */
export function onTimeout({ runs }: RegisteredCode, data: Json): void {
  const { run, timeoutMs } = data as { run: number; timeoutMs: number };
  runs.get(run)?.end({ failure: `Timed out after ${timeoutMs} ms` });
}

/** Ends the runs in flight: what they would still do is of another world. */
export function endRuns({ runs }: RegisteredCode): void {
  for (const { end, leave } of [...runs.values()]) {
    end({ failure: 'The run was cut off.' });
    leave();
  }
}
