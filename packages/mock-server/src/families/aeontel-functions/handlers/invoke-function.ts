import { badRequest, forbidden, Problem, unknownReference } from '../errors.js';
import { checkByJsonSchema, type SchemaBreach } from '../invocation/check-by-json-schema.js';
import { deepest, isTooDeep } from '../invocation/is-too-deep.js';
import type { RunOutcome } from '../invocation/registered-code.js';
import { describeThrown, runCode } from '../invocation/run-code.js';
import { checkActive, requireFunction } from '../require-function.js';
import type {
  AeontelCall,
  AeontelData,
  AeontelHandlers,
  AeontelWorld,
  FunctionRecord,
  VersionRecord,
} from '../state.js';

function requireVersion(data: AeontelData, record: FunctionRecord, versionId: string | undefined): VersionRecord {
  if (versionId === undefined) {
    checkActive(record);
    const version = data.versions.get(record.defaultVersionId ?? '');
    if (version) return version;
    const detail = 'The function has no default version. Name one in versionId.';
    throw new Problem(409, 'no_default_version', detail);
  }
  const version = data.versions.get(versionId);
  if (version?.functionId !== record.id) {
    throw unknownReference('/versionId', `${versionId} is no version of ${record.id}.`);
  }
  checkActive(record);
  return version;
}

/** @throws Problem 500 for a schema that cannot be applied: neither who calls nor the code is at fault */
async function findBreaches(
  { runtime, services }: AeontelWorld,
  schemaId: string,
  value: unknown,
): Promise<SchemaBreach[]> {
  const record = runtime.data.schemas.get(schemaId);
  if (!record) return [];
  try {
    return await checkByJsonSchema(record.schema, value);
  } catch (error) {
    const detail = `The schema ${schemaId} cannot be applied: ${describeThrown(error)}`;
    services.log('error', detail);
    throw new Problem(500, 'internal', detail);
  }
}

/** The result as JSON has it: what JSON cannot hold fails the run. */
function readResult(outcome: RunOutcome): RunOutcome {
  if ('failure' in outcome) return outcome;
  if (outcome.value === undefined) return { value: null };
  try {
    const text = JSON.stringify(outcome.value);
    if (text === undefined) return { failure: 'The result is not JSON.' };
    const value: unknown = JSON.parse(text);
    return isTooDeep(value) ? { failure: `The result is nested more than ${deepest} deep.` } : { value };
  } catch (error) {
    return { failure: `The result is not JSON: ${describeThrown(error)}` };
  }
}

async function run(
  call: AeontelCall<'invokeFunction'>,
  record: FunctionRecord,
  version: VersionRecord,
  userId: string | null,
) {
  const { runtime } = call;
  const { handlers } = runtime.code;
  const echo = (given: unknown): unknown => given;
  const code = handlers.get(version.id) ?? handlers.get(record.id) ?? handlers.get(record.name) ?? echo;
  const args = call.body?.args ?? {};
  const { id: functionId, name: functionName, workspaceId } = record;
  const about = { functionId, functionName, versionId: version.id, workspaceId, userId };
  const outcome = readResult(await runCode(call, code, structuredClone(args), about));
  if ('failure' in outcome) return outcome;
  const [breach] = await findBreaches(call, version.outputSchemaId, outcome.value);
  if (!breach) return outcome;
  const { pointer, message } = breach;
  const failure = `The result does not fit the output schema${pointer === '' ? '' : ` at ${pointer}`}: ${message}`;
  return { failure };
}

/** Runs a version of a function and waits for its result. */
export const invokeFunction: AeontelHandlers['invokeFunction'] = async (call) => {
  const { runtime, services, body } = call;
  const { record, requester } = requireFunction(call);
  if (!requester.canWrite) throw forbidden('The token is for reading, and running is more than that.');
  const version = requireVersion(runtime.data, record, body?.versionId);
  const breaches = await findBreaches(call, version.inputSchemaId, body?.args ?? {});
  if (breaches.length > 0) {
    const faults = breaches.map(({ pointer, message }) => ({
      pointer: `/args${pointer}`,
      code: 'schema_mismatch' as const,
      detail: message,
    }));
    throw badRequest('invalid_args', faults);
  }
  const startedAt = services.now();
  const outcome = await run(call, record, version, requester.userId);
  const durationMs = Math.max(0, Math.round(services.now() - startedAt));
  if ('failure' in outcome) {
    return { status: 200, body: { ok: false, result: null, error: outcome.failure, durationMs } };
  }
  return { status: 200, body: { ok: true, result: outcome.value as {}, error: null, durationMs } };
};
