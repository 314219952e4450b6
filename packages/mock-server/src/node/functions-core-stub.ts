import Module from 'node:module';
import { FunctionAppError } from './function-app-error.js';
import type {
  CoreLogLevel,
  FunctionMetadata,
  HookRegistration,
  ProgrammingModel,
  Registration,
} from './functions-core.js';

const CORE = '@azure/functions-core';

/** What user code registered while it was loaded. */
export interface Registrations {
  readonly functions: Registration[];
  readonly hooks: HookRegistration[];
  model: ProgrammingModel | undefined;
}

/** Where the worker's log goes. */
export type CoreLog = (level: CoreLogLevel, category: string, message: string) => void;

interface Collector extends Registrations {
  readonly log: CoreLog;
}

class Disposable {
  static from(...disposables: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const each of disposables) each.dispose();
    });
  }

  #onDispose: (() => unknown) | undefined;

  constructor(onDispose: () => unknown) {
    this.#onDispose = onDispose;
  }

  dispose(): void {
    this.#onDispose?.();
    this.#onDispose = undefined;
  }
}

function createStub() {
  // @azure/functions asks for its core once and keeps it: the object stays, what it collects into changes
  let collector: Collector | undefined;
  let lastModel: ProgrammingModel | undefined;

  function requireLoading(what: string): Collector {
    if (collector === undefined) {
      throw new FunctionAppError(
        `${what} can only be registered while the app is loading. Register it at the top level of a file that "main" names.`,
      );
    }
    return collector;
  }

  const core = {
    version: '4.0.0',
    hostVersion: '4.1048.0',
    Disposable,
    registerFunction(metadata: FunctionMetadata, handler: Registration['handler']): Disposable {
      const { functions } = requireLoading(`Function "${metadata.name}"`);
      const name = metadata.name.toLowerCase();
      if (functions.some((each) => each.metadata.name.toLowerCase() === name)) {
        throw new FunctionAppError(
          `A function with name "${metadata.name}" has already been registered (case does not count). Rename one of the two.`,
        );
      }
      const registration = { metadata, handler };
      functions.push(registration);
      return new Disposable(() => functions.splice(functions.indexOf(registration), 1));
    },
    registerHook(name: string, callback: HookRegistration['callback']): Disposable {
      const { hooks } = requireLoading(`A hook "${name}"`);
      const registration = { name, callback };
      hooks.push(registration);
      return new Disposable(() => hooks.splice(hooks.indexOf(registration), 1));
    },
    setProgrammingModel(model: ProgrammingModel): void {
      lastModel = model;
      if (collector !== undefined) collector.model = model;
    },
    getProgrammingModel: () => lastModel,
    log: ((level, category, message) => collector?.log(level, category, message)) satisfies CoreLog,
  };

  return {
    core,
    collect(log: CoreLog): { readonly registrations: Registrations; end(): void } {
      const own: Collector = { functions: [], hooks: [], model: lastModel, log };
      collector = own;
      return {
        registrations: own,
        end() {
          if (collector === own) collector = undefined;
        },
      };
    },
  };
}

let stub: ReturnType<typeof createStub> | undefined;
let lastLoad: Promise<unknown> = Promise.resolve();

async function loadWithStub(load: () => unknown, log: CoreLog): Promise<Registrations> {
  stub ??= createStub();
  const { core } = stub;
  const { registrations, end } = stub.collect(log);
  const { prototype } = Module as unknown as { prototype: { require: (id: string) => unknown } };
  const original = prototype.require;
  const patched = new Proxy(original, {
    apply: (target, self, args) => (args[0] === CORE ? core : Reflect.apply(target, self, args)),
  });
  prototype.require = patched;
  try {
    await load();
  } finally {
    if (prototype.require === patched) prototype.require = original;
    end();
  }
  return registrations;
}

/**
 * Runs `load` in the place of the Functions worker, and collects what it registers: while it runs, a `require` of
 * `@azure/functions-core`, which only the worker provides, finds a stub. Loads follow each other, one at a time.
 *
 * @example
 * ```ts
 * const { functions } = await captureRegistrations(() => import('./functions/orders.js'));
 * ```
 */
export function captureRegistrations(load: () => unknown, log: CoreLog = () => {}): Promise<Registrations> {
  const next = lastLoad.then(() => loadWithStub(load, log));
  lastLoad = next.catch(() => {});
  return next;
}
