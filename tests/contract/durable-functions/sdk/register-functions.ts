import type { World } from '@functionary/mock-server';

/**
 * Registers the functions of these tests:
 * - `Hello` greets three cities by the activity `SayHello`
 * - `Echo` returns its input, `Nap` sleeps as many seconds as its input says
 * - `Wait` waits for the event `go` and returns what came with it
 * - `Steps` sets a custom status, sleeps 20 s, three times over
 * - `Throw` throws its input, `Flaky` calls an activity that fails until the count in `runs` is set to 1 or more
 * - `Parent` calls `Echo` as a sub-orchestration, and `Everything` leaves many kinds of events in its history
 * - entities `Counter` (`add`, `get`), and `Keeper`, which has a `delete` of its own
 *
 * @returns how often activities, and `Echo`, ran; by name
 */
export function registerFunctions({ durable }: World): Map<string, number> {
  const runs = new Map<string, number>();
  const count = (name: string) => runs.set(name, (runs.get(name) ?? 0) + 1);
  durable
    .activity('SayHello', (name: string) => {
      count('SayHello');
      return `Hello ${name}!`;
    })
    .activity('Flaky', (input: unknown) => {
      if (!runs.has('mended')) throw new Error('not yet');
      return input;
    })
    .activity('Count', (name: string) => count(name).get(name))
    .orchestrator('Hello', function* ({ df }) {
      const greetings: unknown[] = [];
      for (const city of ['Tokyo', 'Seattle', 'London']) greetings.push(yield df.callActivity('SayHello', city));
      return greetings;
    })
    .orchestrator('Echo', function* ({ df }) {
      yield df.callActivity('Count', 'Echo');
      return df.getInput();
    })
    .orchestrator('Nap', function* ({ df }) {
      const seconds = df.getInput() as number;
      yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + seconds * 1000));
      return 'rested';
    })
    .orchestrator('Wait', function* ({ df }) {
      return yield df.waitForExternalEvent('go');
    })
    .orchestrator('Steps', function* ({ df }) {
      for (let step = 1; step <= 3; step += 1) {
        df.setCustomStatus({ step });
        yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + 20_000));
      }
      return 'done';
    })
    .orchestrator('Throw', function* ({ df }) {
      throw new Error(String(df.getInput() ?? 'no luck'));
    })
    .orchestrator('Flaky', function* ({ df }) {
      return yield df.callActivity('Flaky', df.getInput());
    })
    .orchestrator('Parent', function* ({ df }) {
      return yield df.callSubOrchestrator('Echo', df.getInput());
    })
    .orchestrator('Everything', function* ({ df }) {
      yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + 1000));
      yield df.callSubOrchestrator('Echo', 'child');
      try {
        yield df.callActivity('Flaky', 1);
      } catch {}
      return yield df.waitForExternalEvent('go');
    })
    .entity('Counter', {
      add: ({ df }, amount = 1) => df.setState((df.getState(() => 0) as number) + Number(amount)),
      keep: ({ df }, value) => df.setState(value),
    })
    .entity('Keeper', {
      add: ({ df }, amount) => df.setState(amount),
      delete: ({ df }) => df.setState('kept'),
    });
  return runs;
}
