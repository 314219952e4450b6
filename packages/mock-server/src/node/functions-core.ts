/**
 * The part of the Functions worker that `@azure/functions` 4 speaks to, with the fields that are used here.
 *
 * @module
 */

/** A binding of a function, as it was declared. */
export interface BindingInfo {
  readonly type: string;
  readonly direction?: string;
  readonly [field: string]: unknown;
}

/** What a function is registered with. */
export interface FunctionMetadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, BindingInfo>>;
  readonly retryOptions?: unknown;
}

/** A registered function. */
export interface Registration {
  readonly metadata: FunctionMetadata;
  readonly handler: (...args: any[]) => unknown;
}

/** A registered hook. */
export interface HookRegistration {
  readonly name: string;
  readonly callback: (context: any) => unknown;
}

/** A value on its way between host and worker; one field is set. */
export interface TypedData {
  json?: string;
  string?: string;
  bytes?: Uint8Array;
  int?: number;
  double?: number;
  http?: HttpData;
  [kind: string]: unknown;
}

/** A request or a response on that way. */
export interface HttpData {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  query?: Record<string, string>;
  params?: Record<string, string>;
  body?: TypedData | null;
  statusCode?: string;
  cookies?: { name?: string; value?: string; path?: { value?: string }; [field: string]: unknown }[];
}

/** What a function answered. */
export interface InvocationResponse {
  readonly returnValue?: TypedData | null;
  readonly outputData?: readonly { readonly name: string; readonly data: TypedData }[];
}

/** Levels of the worker's log. */
export type CoreLogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';

/** What a programming model needs to know about one invocation. */
export interface CoreInvocationContext {
  readonly invocationId: string;
  readonly metadata: FunctionMetadata;
  readonly request: {
    readonly inputData: readonly { readonly name: string; readonly data: TypedData }[];
    readonly triggerMetadata: Readonly<Record<string, TypedData>>;
  };
  state?: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks';
  log(level: CoreLogLevel, category: string, message: string): void;
}

/** Turns the host's messages into calls of user code and back. */
export interface InvocationModel {
  getArguments(): Promise<{ context: any; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], handler: (...args: any[]) => unknown): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>;
}

/** What `@azure/functions` gives to the worker. */
export interface ProgrammingModel {
  readonly name: string;
  readonly version: string;
  getInvocationModel(context: CoreInvocationContext): InvocationModel | Promise<InvocationModel>;
}
