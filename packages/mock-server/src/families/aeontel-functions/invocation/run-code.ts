import type { Json } from '../../../family.js';
import type { AeontelWorld } from '../state.js';
import type { AeontelHandler, InvocationContext, RegisteredCode, RunOutcome } from './registered-code.js';

/** The message of what was thrown; `Error` where it says nothing. */
export function describeThrown(thrown: unknown): string {
  let text: string;
  try {
    text = thrown instanceof Error ? String(thrown.message) : String(thrown);
  } catch {
    text = '';
  }
  return text === '' ? 'Error' : text;
}

/** Resolves when the code has ended, or has used up its time on the real clock: then it hangs, and keeps virtual time no longer. */
function untilEndedOrHanging(work: Promise<unknown>, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeoutMs);
    (timer as { unref?: () => void }).unref?.();
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
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
  } catch (thrown) {
    return { failure: describeThrown(thrown) };
  }
  if (typeof (returned as PromiseLike<unknown> | null | undefined)?.then !== 'function') return { value: returned };

  const run = runtime.code.nextRun;
  runtime.code.nextRun += 1;
  const timer = services.schedule({ at: services.now() + timeoutMs, kind: 'timeout', data: { run, timeoutMs } });
  const ended = new Promise<RunOutcome>((resolve) => {
    runs.set(run, (outcome) => {
      runs.delete(run);
      services.unschedule(timer);
      resolve(outcome);
      if ('failure' in outcome) ending.abort(new Error(outcome.failure));
    });
  });
  const work = Promise.resolve(returned).then(
    (value) => runs.get(run)?.({ value }),
    (thrown: unknown) => runs.get(run)?.({ failure: describeThrown(thrown) }),
  );
  void services.track(untilEndedOrHanging(work, timeoutMs));
  return services.hold(ended);
}

/** The time of a run is up. */
export function onTimeout({ runs }: RegisteredCode, data: Json): void {
  const { run, timeoutMs } = data as { run: number; timeoutMs: number };
  runs.get(run)?.({ failure: `Timed out after ${timeoutMs} ms` });
}

/** Ends the runs in flight: what they would still do is of another world. */
export function endRuns({ runs }: RegisteredCode): void {
  for (const end of [...runs.values()]) end({ failure: 'The run was cut off.' });
}
