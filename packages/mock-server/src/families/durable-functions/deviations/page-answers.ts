import type { Answer, AnyCall, Deviation } from '../../../family.js';
import { findHub } from '../handlers/find-hub.js';
import { buildInstanceLinks, findWebhookBase } from '../handlers/management-urls.js';
import { hostKeysOf } from '../host-keys.js';
import type { DurableRuntime } from '../state.js';
import { editRows, omitKeys, readObject, sources } from './edit-answer.js';

const starts = ['startOrchestration', 'startOrchestrationWithId', 'restartInstance'];
const source = `${sources.page}; ${sources.handler}`;

/** What the page says of answers to a start, a status and a list. Order counts: rows edit one after the other. */
export const pageAnswerDeviations: readonly Deviation<DurableRuntime>[] = [
  {
    id: 'durable-pending-is-not-found',
    operations: ['getInstance'],
    profiles: ['documented'],
    says: "HTTP 404 (Not Found): The specified instance doesn't exist or has not started running.",
    does: 'A Pending instance answers 202.',
    source,
    answer: (answer) => (readObject(answer)?.runtimeStatus === 'Pending' ? { status: 404 } : answer),
  },
  {
    id: 'durable-terminated-is-bad-request',
    operations: ['getInstance'],
    profiles: ['documented'],
    says: 'HTTP 400 (Bad Request): The specified instance failed or was terminated.',
    does: 'A Terminated instance answers 200. Failed is named under 200 and under 400 both: it stays 200 in every profile.',
    source: `${source}; azure-functions-durable-extension issue 75`,
    answer: (answer) =>
      answer.status === 200 && readObject(answer)?.runtimeStatus === 'Terminated' ? { ...answer, status: 400 } : answer,
  },
  {
    id: 'durable-status-location',
    operations: ['getInstance'],
    profiles: ['documented'],
    says: 'The HTTP 202 response also includes a Location response header that references the same URL as the statusQueryGetUri field.',
    does: 'Location is the URL of the request itself, its own query included.',
    source,
    answer: (answer, call) =>
      answer.status === 202 ? { ...answer, headers: { ...answer.headers, Location: buildStatusUrl(call) } } : answer,
  },
  {
    id: 'durable-status-retry-after',
    operations: ['getInstance'],
    profiles: ['documented'],
    says: 'Retry-After: The number of seconds to wait between polling operations. The default value is 10.',
    does: '10 on the answer to a start or restart, 5 on a status.',
    source,
    answer: (answer) =>
      answer.status === 202 ? { ...answer, headers: { ...answer.headers, 'Retry-After': '10' } } : answer,
  },
  {
    id: 'durable-history-is-null',
    operations: ['getInstance'],
    profiles: ['documented'],
    says: 'historyEvents: This field is null unless the showHistory query string parameter is set to true.',
    does: 'The key is absent without showHistory, and while the instance is Pending.',
    source: `${sources.page}; azure-functions-durable-extension, StatusResponsePayload.cs`,
    answer: (answer) => {
      const body = readObject(answer);
      return body && 'runtimeStatus' in body && !('historyEvents' in body)
        ? { ...answer, body: { ...body, historyEvents: null } }
        : answer;
    },
  },
  {
    id: 'durable-status-without-name',
    operations: ['getInstance'],
    profiles: ['documented'],
    says: 'The payload has the fields runtimeStatus, input, customStatus, output, createdTime, lastUpdatedTime, historyEvents.',
    does: 'It has name and instanceId too; runtimeStatus can also be ContinuedAsNew and Unknown.',
    source: `${sources.page}; azure-functions-durable-extension, StatusResponsePayload.cs`,
    answer: (answer) => {
      const body = readObject(answer);
      return body && 'runtimeStatus' in body ? { ...answer, body: omitKeys(body, 'name', 'instanceId') } : answer;
    },
  },
  {
    id: 'durable-list-without-name',
    operations: ['listInstances'],
    profiles: ['documented'],
    says: 'A row of the list has instanceId, runtimeStatus, input, customStatus, output, createdTime, lastUpdatedTime.',
    does: 'It has name too.',
    source: `${sources.page}; azure-functions-durable-extension, StatusResponsePayload.cs`,
    answer: (answer) => editRows(answer, (row) => omitKeys(row, 'name')),
  },
  {
    id: 'durable-token-only-if-more',
    operations: ['listInstances', 'listEntities', 'listEntitiesByName'],
    profiles: ['documented'],
    says: 'If more results exist, a continuation token is returned in the response header.',
    does: 'The header is always there, empty at the end.',
    source,
    answer: (answer) =>
      answer.headers?.['x-ms-continuation-token'] === '' ? { ...answer, headers: omitToken(answer.headers) } : answer,
  },
  {
    id: 'durable-links-without-hub',
    operations: starts,
    profiles: ['documented'],
    says: 'The example links carry code alone: .../instances/abc123?code=XXX.',
    does: 'taskHub and connection are always in the links. (Under this profile they stay where the request named them.)',
    source,
    answer: (answer, call) => {
      if (answer.status !== 202 || call.query.taskHub !== undefined || call.query.connection !== undefined)
        return answer;
      return editLinks(answer, (link) => link.replace(/taskHub=[^&]*&connection=[^&]*&?/, '').replace(/[?&]$/, ''));
    },
  },
  {
    id: 'durable-rewind-link',
    operations: starts,
    profiles: ['documented'],
    says: 'rewindPostUri (preview): The "rewind" URL of the orchestration instance. There is no restartPostUri.',
    does: 'restartPostUri is there, rewindPostUri is not.',
    source: `${source}; azure-functions-durable-extension pull request 971`,
    answer: (answer) => {
      const body = readObject(answer);
      if (answer.status !== 202 || typeof body?.terminatePostUri !== 'string') return answer;
      const rewindPostUri = body.terminatePostUri.replace('/terminate?', '/rewind?');
      return { ...answer, body: { ...omitKeys(body, 'restartPostUri'), rewindPostUri } };
    },
  },
];

function buildStatusUrl(call: AnyCall<DurableRuntime>): string {
  const hub = findHub(call);
  const links = buildInstanceLinks(call.path.instanceId, {
    base: findWebhookBase(call.incoming, call.runtime.host.useForwardedHost),
    taskHub: hub.taskHub,
    connection: hub.connection,
    code: hostKeysOf(call.runtime, call.services, hub.app).systemKey ?? '',
  });
  const isNamed = call.query.taskHub !== undefined || call.query.connection !== undefined;
  return isNamed ? links.statusQueryGetUri : links.statusQueryGetUri.replace(/taskHub=[^&]*&connection=[^&]*&?/, '');
}

function editLinks(answer: Answer, edit: (link: string) => string): Answer {
  const body = Object.entries(readObject(answer) ?? {}).map(([key, value]) => [
    key,
    key !== 'id' && typeof value === 'string' ? edit(value) : value,
  ]);
  const location = answer.headers?.Location;
  return {
    ...answer,
    headers: { ...answer.headers, ...(location !== undefined && { Location: edit(location) }) },
    body: Object.fromEntries(body),
  };
}

function omitToken(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'x-ms-continuation-token'));
}
