import { badRequest, forbidden, Problem, unknownReference } from '../errors.js';
import { checkByJsonSchema, type SchemaBreach, writePointer } from '../invocation/check-by-json-schema.js';
import type { RunOutcome } from '../invocation/registered-code.js';
import { describeThrown, runCode } from '../invocation/run-code.js';
import { checkActive, requireFunction } from '../require-function.js';
import type { AeontelCall, AeontelData, AeontelHandlers, FunctionRecord, VersionRecord } from '../state.js';

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

async function findBreaches(data: AeontelData, schemaId: string, value: unknown): Promise<SchemaBreach[]> {
  const schema = data.schemas.get(schemaId);
  return schema ? checkByJsonSchema(schema.schema, value) : [];
}

/** The result as JSON has it: what JSON cannot hold fails the run. */
function readResult(outcome: RunOutcome): RunOutcome {
  if ('failure' in outcome) return outcome;
  if (outcome.value === undefined) return { value: null };
  try {
    const text = JSON.stringify(outcome.value);
    return text === undefined ? { failure: 'The result is not JSON.' } : { value: JSON.parse(text) };
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
  const [breach] = await findBreaches(runtime.data, version.outputSchemaId, outcome.value);
  if (!breach) return outcome;
  const place = writePointer(breach.path);
  const failure = `The result does not fit the output schema${place === '' ? '' : ` at ${place}`}: ${breach.message}`;
  return { failure };
}

/** Runs a version of a function and waits for its result. */
export const invokeFunction: AeontelHandlers['invokeFunction'] = async (call) => {
  const { runtime, services, body } = call;
  const { record, requester } = requireFunction(call);
  if (!requester.canWrite) throw forbidden('The token is for reading, and running is more than that.');
  const version = requireVersion(runtime.data, record, body?.versionId);
  const breaches = await findBreaches(runtime.data, version.inputSchemaId, body?.args ?? {});
  if (breaches.length > 0) {
    const faults = breaches.map(({ path, message }) => ({
      pointer: `/args${writePointer(path)}`,
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
