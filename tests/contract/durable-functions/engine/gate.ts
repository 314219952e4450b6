import type { FunctionAppParts } from '@functionary/mock-server';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
const ignore = () => {};

type Executors<Executor> = ReadonlyMap<string, Executor> | Readonly<Record<string, Executor>> | undefined;

/**
 * Has the executors of a world hand over what they come to one after the other, in the order in which they were called,
 * each in a turn of the event loop of its own. Which completions are read in one turn, and who wins a race, then no
 * longer depends on how long a message takes from one thread to another.
 */
export function gateExecutors(parts: FunctionAppParts): FunctionAppParts {
  let last: Promise<unknown> = Promise.resolve();

  const gate =
    <Args extends unknown[]>(executor: (...args: Args) => unknown) =>
    (...args: Args): any => {
      const result = (async () => executor(...args))();
      // looked at later, when its turn has come
      result.catch(ignore);
      const before = last;
      const release = (async () => {
        await before;
        await result.then(ignore, ignore);
        // two, for the world gathers what comes in one of them
        await nextTurn();
        await nextTurn();
      })();
      last = release;
      return release.then(() => result);
    };

  const gateAll = <Args extends unknown[]>(executors: Executors<(...args: Args) => any>) => {
    const entries = executors instanceof Map ? [...executors] : Object.entries(executors ?? {});
    return new Map(entries.map(([name, executor]) => [name, gate(executor)] as const));
  };

  return {
    orchestrators: gateAll(parts.orchestrators),
    activities: gateAll(parts.activities),
    entities: gateAll(parts.entities),
  };
}
