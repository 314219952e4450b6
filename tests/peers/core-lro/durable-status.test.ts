import { createHttpPoller, type OperationResponse } from '@azure/core-lro';
import { createMockServer } from '@functionary/mock-server';
import { type Listening, listen } from '@functionary/mock-server/node';
import { afterEach, describe, expect, it } from 'vitest';

/** What the poller wants of an answer. */
async function toOperationResponse(method: string, url: string): Promise<OperationResponse> {
  const response = await fetch(url, { method });
  const text = await response.text();
  const body = text === '' ? undefined : JSON.parse(text);
  const headers = Object.fromEntries(response.headers);
  return { flatResponse: body, rawResponse: { statusCode: response.status, headers, body, request: { url, method } } };
}

describe('@azure/core-lro on a 202 with Location', () => {
  let server: Listening;
  afterEach(() => server.close());

  it('polls an orchestration to its end', async () => {
    const mock = createMockServer({ time: 'manual' });
    const world = mock.world({ demo: true });
    server = await listen(mock, { port: 0 });
    const webhooks = `${server.url}/worlds/${world.id}/azure/apps/demo-app/runtime/webhooks/durabletask`;
    const start = `${webhooks}/orchestrators/RestartVMs?code=demo-system-key`;
    const seen: string[] = [];
    const poller = createHttpPoller<
      { runtimeStatus: string },
      { status: 'notStarted' | 'running' | 'succeeded' | 'canceled' | 'failed' }
    >(
      {
        sendInitialRequest: () => toOperationResponse('POST', start),
        sendPollRequest: async (url) => {
          const answer = await toOperationResponse('GET', url);
          seen.push(
            `${answer.rawResponse.statusCode} ${(answer.flatResponse as { runtimeStatus: string }).runtimeStatus}`,
          );
          // the service says 5 s; time here is ours
          expect(answer.rawResponse.headers['retry-after'] ?? '5').toBe('5');
          delete answer.rawResponse.headers['retry-after'];
          await world.clock.advanceToNext();
          return answer;
        },
      },
      { intervalInMs: 1 },
    );
    const result = await poller.pollUntilDone();
    expect(result.runtimeStatus).toBe('Completed');
    expect(seen.at(0)).toBe('202 Running');
    expect(seen.at(-1)).toBe('200 Completed');
  });
});
