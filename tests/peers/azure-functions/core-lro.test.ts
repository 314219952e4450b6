import { createHttpPoller, type OperationResponse, type OperationState } from '@azure/core-lro';
import { createMockServer, type World, type WorldOptions } from '@functionary/mock-server';
import { type Listening, listen } from '@functionary/mock-server/node';
import { afterEach, describe, expect, it } from 'vitest';

/** What the poller wants of an answer. */
async function toOperationResponse(method: string, url: string, init: RequestInit): Promise<OperationResponse> {
  const response = await fetch(url, { method, ...init });
  const text = await response.text();
  const body = text === '' ? undefined : JSON.parse(text);
  const headers = Object.fromEntries(response.headers);
  return { flatResponse: body, rawResponse: { statusCode: response.status, headers, body, request: { url, method } } };
}

describe('@azure/core-lro on long work of management', () => {
  let server: Listening;
  afterEach(() => server.close());

  async function openApp(options: WorldOptions) {
    const mock = createMockServer({ time: 'manual' });
    // strict, so that each URL that is handed out has to be one that Azure would take
    const world = mock.world({ demo: true, ...options, azure: { ...options.azure, strict: true } });
    server = await listen(mock, { port: 0 });
    const { baseUrl, subscriptionId, resourceGroupName, token } = world.connect('azure-functions', {
      origin: server.url,
    });
    const group = `${baseUrl}/subscriptions/${subscriptionId}/resourceGroups/${resourceGroupName}`;
    const url = `${group}/providers/Microsoft.Web/sites/new-app?api-version=2025-05-01`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return { world, url, headers };
  }

  /** Polls as the package does, while each wait passes on the world's clock: as long as the service asks for, or 2 s. */
  function poll(world: World, url: string, headers: Record<string, string>, body: object) {
    return createHttpPoller<{ name: string }, OperationState<{ name: string }>>(
      {
        sendInitialRequest: () => toOperationResponse('PUT', url, { headers, body: JSON.stringify(body) }),
        sendPollRequest: async (path) => {
          const answer = await toOperationResponse('GET', path, { headers });
          const seconds = Number(answer.rawResponse.headers['retry-after'] ?? 2);
          delete answer.rawResponse.headers['retry-after'];
          await world.clock.advance(seconds * 1000);
          return answer;
        },
      },
      { intervalInMs: 1 },
    );
  }

  it.each(['location', 'azure-async-operation', 'resource'] as const)('goes to the end by %s', async (style) => {
    const { world, url, headers } = await openApp({ progress: { time: 60_000 }, azure: { operationStyle: style } });
    const poller = poll(world, url, headers, { location: 'West Europe', kind: 'functionapp' });
    expect(await poller.pollUntilDone()).toMatchObject({ name: 'new-app', properties: { state: 'Running' } });
    expect(poller.operationState?.status).toBe('succeeded');
  });

  it.each(['location', 'azure-async-operation', 'resource'] as const)('fails by %s', async (style) => {
    const { world, url, headers } = await openApp({ progress: { polls: 2 }, azure: { operationStyle: style } });
    world.azure.operations.fail('next', { code: 'Conflict', message: 'There is no room.' });
    const poller = poll(world, url, headers, { location: 'West Europe', kind: 'functionapp' });
    await expect(poller.pollUntilDone()).rejects.toThrow();
    expect(poller.operationState?.status).toBe('failed');
  });
});
