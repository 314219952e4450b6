import type { FunctionTarget } from './function-target.js';
import type { components } from './generated/openapi.js';

type Schemas = components['schemas'];

/** A job as it goes over the wire: its input is a text. */
export interface JobRow extends Omit<Schemas['Job'], 'function_alias'> {
  /** The alias that it runs; a service that follows the page to the letter leaves it out. */
  function_alias?: string | null;
}

/** The states of a job: `done` and `cancelled` are final. Known ones complete in the editor, others pass. */
export type JobStatus = Schemas['JobStatus'];

/** Executions of a function by the clock: the service's fields, with the input read. */
export interface Job extends Omit<JobRow, 'function_input'> {
  /** The value that the text of the input stands for; the text itself where it is no JSON. */
  function_input: unknown;
  /** The input as on the wire. */
  functionInputText: string | null;
}

/** What is to be executed, with what, and when: by a pattern, or once. */
export type JobBody = FunctionTarget & {
  name?: string | undefined;
  /** As `input` of an execution: an object, a text or a whole number. */
  function_input?: unknown;
  /** The input as on the wire, sent as it is, in place of `function_input`. */
  functionInputText?: string | undefined;
  /** A cron pattern of five fields, or of six with the seconds last, in UTC. */
  pattern?: string | undefined;
  /** How many times; needs a pattern where it is more than one. @default once without a pattern, else without end */
  count?: number | undefined;
  /** When the function is executed first, at least a minute from now. A string is ISO 8601, in UTC unless it says otherwise. */
  first_execution_time?: Date | string | undefined;
};

/** What of a job can be changed. What is left out or null stays as it is. */
export interface JobChanges {
  name?: string | undefined;
  /** As `input` of an execution: an object, a text or a whole number. */
  function_input?: unknown;
  /** The input as on the wire, sent as it is, in place of `function_input`. */
  functionInputText?: string | undefined;
  /** `cancelled` is final; `running` lets a paused job go on. */
  status?: 'running' | 'paused' | 'cancelled' | undefined;
  /** Of a job that has one. Alone it does not move the next execution. */
  pattern?: string | undefined;
  /** At least a minute from now. A string is ISO 8601, in UTC unless it says otherwise. */
  next_execution_time?: Date | string | undefined;
}
