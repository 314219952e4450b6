/**
 * Records that a test puts into a world, with what it leaves out filled in.
 *
 * @module
 */
import { findNextTime } from './jobs/cron-pattern.js';
import type {
  AliasRecord,
  ExecutionRecord,
  FunctionRecord,
  FunctionVersionRecord,
  JobRecord,
  QinlingWorld,
  RuntimeRecord,
  WebhookRecord,
} from './state.js';
import { writeTime } from './state.js';

/** Some of a record, and at least these of it. */
export type Given<Kept, Needed extends keyof Kept = never> = Partial<Kept> & Pick<Kept, Needed>;

/** What all records begin with: project `demo`'s, made now, never updated. */
function start({ runtime, services }: QinlingWorld) {
  return {
    id: services.uuid(),
    project_id: runtime.data.identity.projects.find((project) => project.name === 'demo')!.id,
    created_at: writeTime(services.now()),
    updated_at: null,
  };
}

/** A public, trusted, available runtime. */
export function fillRuntime(world: QinlingWorld, given: Given<RuntimeRecord>): RuntimeRecord {
  return {
    ...start(world),
    name: null,
    image: 'openstackqinling/python3-runtime',
    description: null,
    is_public: true,
    trusted: true,
    status: 'available',
    ...given,
  };
}

/** A package function of the first available runtime, with the service's own limits. */
export function fillFunction(world: QinlingWorld, given: Given<FunctionRecord>): FunctionRecord {
  const source = given.code?.source ?? 'package';
  const runtimes = [...world.runtime.data.runtimes.values()];
  const runtime = source === 'image' ? undefined : runtimes.find(({ status }) => status === 'available');
  return {
    ...start(world),
    name: null,
    description: null,
    cpu: 100,
    memory_size: 33_554_432,
    timeout: 5,
    runtime_id: runtime?.id ?? null,
    code: { source },
    entry: source === 'image' ? null : 'main.main',
    count: 0,
    latest_version: 0,
    ...given,
  };
}

/** The next version of a function. */
export function fillVersion(
  world: QinlingWorld,
  given: Given<FunctionVersionRecord, 'function_id'>,
): FunctionVersionRecord {
  const latest = world.runtime.data.functions.get(given.function_id)?.latest_version ?? 0;
  return { ...start(world), description: null, version_number: latest + 1, count: 0, ...given };
}

/** An execution that ended well; one of another status has no result. */
export function fillExecution(world: QinlingWorld, given: Given<ExecutionRecord, 'function_id'>): ExecutionRecord {
  const status = given.status ?? 'success';
  return {
    ...start(world),
    function_version: 0,
    function_alias: null,
    description: null,
    status,
    sync: true,
    input: null,
    result: status === 'success' ? '{"output": null, "duration": 0.0}' : null,
    ...given,
  };
}

/** An alias of a function itself. */
export function fillAlias(world: QinlingWorld, given: Given<AliasRecord, 'name' | 'function_id'>): AliasRecord {
  return { ...start(world), description: null, function_version: 0, ...given };
}

/** A webhook of a function itself, or of an alias. */
export function fillWebhook(world: QinlingWorld, given: Given<WebhookRecord>): WebhookRecord {
  const version = given.function_alias ? null : 0;
  return {
    ...start(world),
    function_id: null,
    function_alias: null,
    function_version: version,
    description: null,
    ...given,
  };
}

/** A running job; every minute and for ever, unless it says otherwise. @throws RangeError for what is no cron pattern */
export function fillJob(world: QinlingWorld, given: Given<JobRecord>): JobRecord {
  const isOnce = given.pattern === null || (given.pattern === undefined && given.next_execution_time != null);
  const pattern = given.pattern ?? (isOnce ? null : '* * * * *');
  const next = pattern === null ? undefined : findNextTime(pattern, world.services.now());
  if (pattern !== null && next === undefined) {
    throw new RangeError(
      `'${pattern}' is no cron pattern that ever fits: give five fields, or six with seconds last, such as '*/15 * * * *'.`,
    );
  }
  const nextTime = given.next_execution_time ?? (next === undefined ? null : writeTime(next));
  return {
    ...start(world),
    name: null,
    function_id: null,
    function_alias: null,
    function_version: 0,
    function_input: null,
    status: 'running',
    pattern,
    count: isOnce ? 1 : null,
    first_execution_time: nextTime,
    next_execution_time: nextTime,
    ...given,
  };
}
