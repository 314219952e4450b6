import type { ActivityExecutor, EntityExecutor, OrchestratorExecutor } from '../families/durable-functions/protocol.js';
import type { BindingInfo, InvocationResponse, TypedData } from './functions-core.js';

/** What a function is invoked with besides its trigger. */
export interface InvokeOptions {
  /** Data of the further input bindings, by binding name. */
  readonly inputs?: Readonly<Record<string, TypedData>>;
  /** Data of each `durableClient` binding, as the extension gives it: task hub, URLs of management and creation, `rpcBaseUrl`. */
  readonly durableClient?: unknown;
  /** Where the function's log goes. */
  readonly log?: (level: 'debug' | 'info' | 'warn' | 'error', message: string) => void;
  /** @default a new one */
  readonly invocationId?: string;
}

/** A function of an app that is not part of an orchestration. */
export interface AppFunction {
  readonly name: string;
  /** Of its trigger, e.g. `queueTrigger`. */
  readonly type: string;
  readonly bindings: Readonly<Record<string, BindingInfo>>;
  /** Runs it with the data of its trigger. */
  invoke(trigger: TypedData, options?: InvokeOptions): Promise<InvocationResponse>;
}

/** An HTTP function. */
export interface HttpFunction extends AppFunction {
  /** Under `/api`, with its parameters in braces. @default the name */
  readonly route: string;
  /** Upper case; empty where every method is taken. */
  readonly methods: readonly string[];
  readonly authLevel: string;
  /** Answers a request; `params` are the route's. */
  fetch(
    request: Request,
    options?: InvokeOptions & { readonly params?: Readonly<Record<string, string>> },
  ): Promise<Response>;
}

/** A function on a schedule. */
export interface TimerFunction extends AppFunction {
  /** As declared: six fields of cron, or a time span. */
  readonly schedule: string;
}

/** A user's function app, loaded. Functions of orchestrations are executors, ready for a world: `world.durable.use(app)`. */
export interface FunctionApp {
  readonly orchestrators: ReadonlyMap<string, OrchestratorExecutor>;
  readonly entities: ReadonlyMap<string, EntityExecutor>;
  readonly activities: ReadonlyMap<string, ActivityExecutor>;
  readonly http: readonly HttpFunction[];
  readonly timers: readonly TimerFunction[];
  readonly other: readonly AppFunction[];
  /** Names of the hooks that it registered, in order: `appStart`, `preInvocation` … */
  readonly hooks: readonly string[];
  readonly model: { readonly name: string; readonly version: string };
  /** Runs the app's `appTerminate` hooks and ends its worker; what is called afterwards fails. */
  close(): Promise<void>;
}
