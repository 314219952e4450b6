import { describe, expect, it } from 'vitest';
import { createMockServer } from '../../mock-server.js';

const world = createMockServer().world({ time: 'manual' });
const headers = { authorization: 'Bearer sec_demo' };

async function ask(method: string, url: string, more: Record<string, string> = headers) {
  const response = await world.fetch(url, { method, headers: more });
  const text = await response.text();
  const { status, code, requestId, detail } = text === '' ? ({} as never) : JSON.parse(text);
  return { response, text, body: { status, code, requestId, detail } };
}

describe('what is not there', () => {
  it.each([
    ['GET', 'https://api.aeontel.com/'],
    ['GET', 'https://api.aeontel.com/api/schemas'],
    ['PUT', 'https://api.aeontel.com/api/functions/fun_f'],
    ['GET', 'http://mock.localhost/aeontel'],
    ['GET', 'http://mock.localhost/aeontel/api'],
    ['POST', 'http://mock.localhost/aeontel/api/functions/fun_f/purge'],
  ])('is a problem, for there is no 405: %s %s', async (method, url) => {
    const { response, body } = await ask(method, url);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(body).toMatchObject({ status: 404, code: 'not_found', requestId: response.headers.get('x-request-id') });
    expect(body.detail).toContain(method);
    expect(response.headers.get('allow')).toBeNull();
  });

  it('is nobody’s business without a token', async () => {
    for (const more of [{}, { authorization: 'Bearer x' }]) {
      const { response, body } = await ask('GET', 'https://api.aeontel.com/api/nothing', more);
      expect([response.status, body.code]).toEqual([401, 'unauthenticated']);
      expect(body.requestId).toBe(response.headers.get('x-request-id'));
    }
  });

  it('has no body for HEAD', async () => {
    const { response, text } = await ask('HEAD', 'https://api.aeontel.com/api/functions');
    expect([response.status, text]).toEqual([404, '']);
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
  });

  it('is in the journal, with the word that no operation has it', async () => {
    await ask('GET', 'https://api.aeontel.com/api/nothing');
    expect(world.journal.entries().at(-1)).toMatchObject({
      ...{ family: 'aeontel-functions', operationId: undefined, status: 404 },
      issues: ['no operation has this path and method'],
    });
  });
});
