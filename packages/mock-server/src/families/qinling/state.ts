import type { operations } from '@functionary/qinling/operations';
import type { Call, FamilyRuntime, Handlers, WorldServices } from '../../family.js';
import type { RegisteredCode } from './executions/registered-code.js';
import { createIdentityData, type IdentityData } from './identity/identity-data.js';

/** A runtime, as it goes over the wire: a language that functions can be written in. */
export interface RuntimeRecord {
  id: string;
  name: string | null;
  image: string;
  description: string | null;
  is_public: boolean;
  trusted: boolean;
  status: 'creating' | 'available' | 'upgrading' | 'deleting' | 'error' | (string & {});
  project_id: string;
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  created_at: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`; null where it never was updated. */
  updated_at: string | null;
}

/** Where a function's code is. */
export interface FunctionCode {
  source: 'package' | 'swift' | 'image';
  /** Of a package: 32 lower-case hexadecimal digits. */
  md5sum?: string;
  swift?: { container: string; object: string };
  image?: string;
  /** Whatever else its maker wrote. */
  [key: string]: unknown;
}

/** A function, as it goes over the wire. */
export interface FunctionRecord {
  id: string;
  name: string | null;
  description: string | null;
  /** Millicpu. */
  cpu: number;
  /** Bytes. */
  memory_size: number;
  /** Seconds. */
  timeout: number;
  runtime_id: string | null;
  code: FunctionCode;
  entry: string | null;
  count: number;
  latest_version: number;
  project_id: string;
  created_at: string;
  updated_at: string | null;
}

/** A version of a function, as it goes over the wire. */
export interface FunctionVersionRecord {
  id: string;
  description: string | null;
  function_id: string;
  version_number: number;
  count: number;
  project_id: string;
  created_at: string;
  updated_at: string | null;
}

/** An execution, as it goes over the wire. */
export interface ExecutionRecord {
  id: string;
  function_id: string;
  function_version: number;
  function_alias: string | null;
  description: string | null;
  status: 'running' | 'success' | 'failed' | 'error' | (string & {});
  sync: boolean;
  input: string | null;
  /** A text of JSON. */
  result: string | null;
  project_id: string;
  created_at: string;
  updated_at: string | null;
}

/** An alias, as it goes over the wire: a name for a version of a function, unique in its project. */
export interface AliasRecord {
  id: string;
  name: string;
  description: string | null;
  function_id: string;
  function_version: number;
  project_id: string;
  created_at: string;
  updated_at: string | null;
}

/** A webhook. Its URL is made when it is shown, from the way one came. */
export interface WebhookRecord {
  id: string;
  function_id: string | null;
  function_alias: string | null;
  function_version: number | null;
  description: string | null;
  project_id: string;
  created_at: string;
  updated_at: string | null;
}

/** A job, as it goes over the wire. */
export interface JobRecord {
  id: string;
  name: string | null;
  function_id: string | null;
  function_alias: string | null;
  function_version: number | null;
  function_input: string | null;
  status: 'running' | 'paused' | 'done' | 'cancelled' | (string & {});
  /** Null for one that runs once. */
  pattern: string | null;
  /** How many runs are left; null or negative for no end. */
  count: number | null;
  first_execution_time: string | null;
  next_execution_time: string | null;
  project_id: string;
  created_at: string;
  updated_at: string | null;
}

/** A worker: a container that holds a function's code, ready to run it. */
export interface WorkerRecord {
  function_id: string;
  /** 0 is the function itself. */
  function_version: number;
  worker_name: string;
}

/** All that a world keeps of Qinling and Keystone. Plain data. Maps are by id and keep the order of creation. */
export interface QinlingData {
  identity: IdentityData;
  runtimes: Map<string, RuntimeRecord>;
  functions: Map<string, FunctionRecord>;
  /** Uploaded packages, by {@link packageKey}. Never run. */
  packages: Map<string, Uint8Array>;
  versions: Map<string, FunctionVersionRecord>;
  executions: Map<string, ExecutionRecord>;
  /** What executions printed, by the execution's id; absent while one runs. */
  logs: Map<string, string>;
  aliases: Map<string, AliasRecord>;
  webhooks: Map<string, WebhookRecord>;
  jobs: Map<string, JobRecord>;
  workers: WorkerRecord[];
  /** Ids of events on the clock's queue, by what they are for: a snapshot holds both. */
  timers: Map<string, number>;
  /** Objects that Swift is said to hold, as `container/object`: length in bytes. */
  swiftObjects: Map<string, number>;
}

/** The family's runtime. */
export interface QinlingRuntime extends FamilyRuntime {
  data: QinlingData;
  /** The users' own code; no data, so it outlives reset and restore. */
  readonly code: RegisteredCode;
}

/** What the family's inner functions are called with. */
export interface QinlingWorld {
  readonly runtime: QinlingRuntime;
  readonly services: WorldServices;
}

/** The family's handlers, typed over the document's operations. */
export type QinlingHandlers = Handlers<operations, QinlingRuntime>;

/** A call of one operation. */
export type QinlingCall<Id extends keyof operations> = Call<operations[Id], QinlingRuntime>;

/** Where a package is kept: by function and version, 0 being the function itself. */
export function packageKey(functionId: string, version: number): string {
  return `${functionId}/${version}`;
}

/** A world without functions: identity alone. */
export function createQinlingData(now: number): QinlingData {
  return {
    identity: createIdentityData(now),
    runtimes: new Map(),
    functions: new Map(),
    packages: new Map(),
    versions: new Map(),
    executions: new Map(),
    logs: new Map(),
    aliases: new Map(),
    webhooks: new Map(),
    jobs: new Map(),
    workers: [],
    timers: new Map(),
    swiftObjects: new Map(),
  };
}

/** A time as Qinling writes it, in whole seconds. */
export function writeTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
