import type { Answer, Incoming, WorldServices } from '../../family.js';
import { managementMount } from './mounts.js';
import type { AzureRuntime, AzureWorld } from './state.js';
import { countedRequest } from './throttle/counted-request.js';
import { type CountedRequest, countRemaining } from './throttle/throttle-request.js';

/** `20250501T083000Z` */
const writeInstant = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** The headers that Resource Manager puts on every answer. One to a caller that it does not know says nothing of what is left to that caller. */
function listHeaders(world: AzureWorld, status: number, request: CountedRequest): Record<string, string> {
  const { services } = world;
  const { headers, kind } = request;
  const correlation = headers.get('x-ms-correlation-request-id') ?? services.uuid();
  const client = headers.get('x-ms-client-request-id');
  const isEchoed = headers.get('x-ms-return-client-request-id')?.toLowerCase() === 'true';
  return {
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    expires: '-1',
    'x-ms-request-id': services.uuid(),
    'x-ms-correlation-request-id': correlation,
    'x-ms-routing-request-id': `WESTEUROPE:${writeInstant(services.now())}:${correlation}`,
    ...(status !== 401 && {
      [`x-ms-ratelimit-remaining-subscription-${kind}`]: String(countRemaining(world, request)),
    }),
    ...(isEchoed && client !== null && { 'x-ms-client-request-id': client }),
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
  };
}

/** Puts on an answer of Resource Manager what all of its answers have. */
export function dressManagementAnswer(world: AzureWorld, answer: Answer, request: CountedRequest): Answer {
  return { ...answer, headers: { ...listHeaders(world, answer.status, request), ...answer.headers } };
}

/** The same for an answer of an operation; those of the other services stay as they are. */
export function dressAnswer(
  answer: Answer,
  incoming: Incoming,
  runtime: AzureRuntime,
  services: WorldServices,
): Answer {
  if (incoming.mount !== managementMount) return answer;
  return dressManagementAnswer({ runtime, services }, answer, countedRequest(incoming));
}
