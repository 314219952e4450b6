import type { Answer, AnyCall, Deviation } from '../../../family.js';
import { isTerminal } from '../engine/types.js';
import { argumentMessage, failureMessage } from '../errors.js';
import { findHub } from '../handlers/find-hub.js';
import type { DurableRuntime } from '../state.js';
import { readObject, sources } from './edit-answer.js';

const profiles = ['extension-2024'];
const starts = ['startOrchestration', 'startOrchestrationWithId'];
const source = sources.handler;

/** Hosts with an extension of before 2026. */
export const olderExtensionDeviations: readonly Deviation<DurableRuntime>[] = [
  {
    id: 'durable-2024-conflict',
    operations: [...starts, 'restartInstance'],
    profiles,
    says: 'Names no answer for an instance id that is in use.',
    does: 'Before 2026 a start, or a restart in place, of an instance that has not ended answered 500; today 409.',
    source: `${source}; azure-functions-durable-python issue 410`,
    answer: (answer) => (answer.status === 409 ? describeFailure(answer) : answer),
  },
  {
    id: 'durable-2024-argument',
    operations: starts,
    profiles,
    says: 'HTTP 400: The specified orchestrator function does not exist, the specified instance ID was not valid.',
    does: 'Before 2026 the body named the exception beside a general message; today it is the message of the exception alone.',
    source,
    answer: (answer) => {
      const body = readObject(answer);
      if (answer.status !== 400 || body === undefined || 'ExceptionType' in body) return answer;
      return { ...answer, body: describe(argumentMessage, body.Message, 'System.ArgumentException') };
    },
  },
  {
    id: 'durable-2024-rewind',
    operations: ['rewindInstance'],
    profiles,
    says: 'HTTP 410 (Gone): The specified instance has completed or was terminated.',
    does: 'Before 2026: 410 for an instance that ended otherwise, 500 for one that has not ended or a provider that cannot rewind, and 404 without a body. Today 412, 501, and 404 with a JSON string.',
    source: `${source}; azure-functions-durable-extension pull request 3227`,
    answer: (answer, call) => {
      if (answer.status === 404) return { status: 404 };
      if (answer.status === 501) return describeFailure(answer, 'System.NotImplementedException');
      return answer.status === 412 ? refuseRewind(call) : answer;
    },
  },
  {
    id: 'durable-2024-plus-in-path',
    operations: [
      ...starts,
      'getInstance',
      'purgeInstance',
      'raiseEvent',
      'terminateInstance',
      'suspendInstance',
      'resumeInstance',
      'rewindInstance',
      'restartInstance',
      'signalEntity',
      'getEntity',
      'deleteEntity',
    ],
    profiles,
    says: 'Is silent about the encoding of ids.',
    does: 'Links have + for a space. Since 2025 the path is URL-decoded as a whole, so they work, and a plus sign has to be sent as %2B. Before, + stayed +: for a space only %20 worked.',
    source: `${source}; azure-functions-durable-extension issue 2590, pull request 3044`,
    request: (incoming, decoded) => ({ ...decoded, path: incoming.path }),
  },
  {
    id: 'durable-2024-no-version',
    operations: starts,
    profiles,
    says: 'Knows no version parameter.',
    does: 'Before 2026 version was not read; nor were traceparent and tracestate.',
    source,
    request: (_incoming, decoded) => {
      const { version: _ignored, ...query } = decoded.query;
      return { ...decoded, query };
    },
  },
  {
    id: 'durable-2024-make-primary',
    operations: ['makePrimary'],
    profiles,
    says: 'Does not list makeprimary.',
    does: 'Before 2026 an app without the lease answered 500; today 400.',
    source: `${source}; azure-functions-durable-extension pull request 3534`,
    answer: (answer) => (answer.status === 400 ? describeFailure(answer) : answer),
  },
  {
    id: 'durable-2024-forwarded-host',
    operations: [...starts, 'restartInstance'],
    profiles,
    says: 'Is silent about proxies.',
    does: 'The option HttpSettings.UseForwardedHost came later: before, links were always built on the host of the request.',
    source: `${source}; azure-functions-durable-extension pull request 2875`,
    switch: 'no-forwarded-host',
  },
];

function describe(message: string, detail: unknown, type: string): object {
  return { Message: message, ExceptionMessage: String(detail), ExceptionType: type, StackTrace: null };
}

/** The general 500, with what today's answer says as its detail. */
function describeFailure(answer: Answer, type = 'System.InvalidOperationException'): Answer {
  const body = readObject(answer);
  return { status: 500, body: describe(failureMessage, body?.ExceptionMessage ?? body?.Message, type) };
}

function refuseRewind(call: AnyCall<DurableRuntime>): Answer {
  const record = call.runtime.engine.find(findHub(call), call.path.instanceId);
  if (record !== undefined && isTerminal(record.runtimeStatus)) return { status: 410 };
  const detail = 'The rewind operation is only supported on failed orchestration instances.';
  return { status: 500, body: describe(failureMessage, detail, 'System.InvalidOperationException') };
}
