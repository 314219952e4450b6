import type { Poller } from '@functionary/core';
import type { FilterValue } from './filters.js';
import type { FunctionTarget } from './function-target.js';
import type { components } from './generated/openapi.js';

type Schemas = components['schemas'];

/** An execution as it goes over the wire: input and result are texts. */
export interface ExecutionRow extends Omit<Schemas['Execution'], 'function_alias'> {
  /** The alias that it was made by; a service that follows the page to the letter leaves it out. */
  function_alias?: string | null;
}

/** The states of an execution: `success`, `failed` and `error` are final. Known ones complete in the editor, others pass. */
export type ExecutionStatus = Schemas['ExecutionStatus'];

/** What came of an execution, read from the service's text. */
export interface ExecutionResult<Output = unknown> {
  /** What the function returned; of one that failed, the text of its error. Image functions have none. */
  output?: Output;
  /** How long it ran, in seconds. */
  duration?: number;
  /** Whatever else the service wrote. */
  [key: string]: unknown;
}

/** One run of a function: the service's fields, with input and result read, and their texts beside them. */
export interface Execution<Output = unknown> extends Omit<ExecutionRow, 'input' | 'result'> {
  /** The value that the text of the input stands for; the text itself where it is no JSON. */
  input: unknown;
  /** The input as on the wire. */
  inputText: string | null;
  /** Null while it runs, and where its text is no JSON object. */
  result: ExecutionResult<Output> | null;
  /** The result as on the wire: a text of JSON. */
  resultText: string | null;
}

/** What is to be executed, and with what. */
export type ExecutionBody = FunctionTarget & {
  /**
   * What the function is called with. An object's members become keyword arguments, and so do those of a text that is
   * a JSON object; any other text, or a whole number, becomes the one positional argument, a text. The service fails on other values, so that they are refused here.
   */
  input?: unknown;
  /** The input as on the wire, sent as it is, in place of `input`. */
  inputText?: string | undefined;
  description?: string | undefined;
};

/** How a function is run. */
export interface RunParams {
  /** Whether the service's answer waits for the function; else the execution is polled for. @default true */
  sync?: boolean | undefined;
  /** Of the execution. */
  description?: string | undefined;
  /** The input as on the wire, sent as it is, in place of `input`. */
  inputText?: string | undefined;
}

/** What came of a run that succeeded. */
export interface ExecutionOutcome<Output = unknown> {
  /** What the function returned. */
  readonly output: Output;
  /** In seconds; undefined where the service did not measure it. */
  readonly duration: number | undefined;
  readonly execution: Execution<Output>;
}

/** An execution that runs: its states by iterating and `poll()`, and what came of it by `result()`. */
export interface ExecutionPoller<Output = unknown> extends Poller<Execution<Output>, ExecutionOutcome<Output>> {
  /** The id of the execution. */
  readonly id: string;
  /** What `executions.resume` takes; no credential inside. */
  toJSON(): SerializedExecutionPoller;
}

/** A poller as JSON: what another process needs to go on waiting. */
export type SerializedExecutionPoller = { readonly kind: 'execution'; readonly id: string };

/** Which executions are listed. Values stand for themselves, or are compared by an operator. */
export interface ListExecutionsParams {
  /** The function's id. */
  function_id?: FilterValue | undefined;
  status?: FilterValue<ExecutionStatus> | undefined;
  description?: FilterValue | undefined;
  /** The service lets administrators say it; the rest see their own project. */
  project_id?: FilterValue | undefined;
  /** Executions of all projects, for administrators. @default false */
  all_projects?: boolean | undefined;
}
