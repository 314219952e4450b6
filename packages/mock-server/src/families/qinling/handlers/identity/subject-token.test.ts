import { beforeEach, describe, expect, it } from 'vitest';
import { byPassword, engine, identity, type OpenWorld, openWorld } from '../../testing/open-world.js';

let open: OpenWorld;
beforeEach(() => {
  open = openWorld();
});

const url = `${identity}/v3/auth/tokens`;
const about = (subject: string) => ({ 'x-subject-token': subject });

async function issueDemo(): Promise<string> {
  return (await open.issue({ identity: byPassword() })).headers.get('x-subject-token')!;
}

describe('GET /v3/auth/tokens', () => {
  it('shows one its own token, and an administrator any', async () => {
    const subject = await issueDemo();
    for (const token of [subject, 'demo-token', 'admin-token']) {
      const { status, headers, body } = await open.ask('GET', url, { token, headers: about(subject) });
      expect([status, headers.get('x-subject-token'), body.token.user.name]).toEqual([200, subject, 'demo']);
      expect(body.token.catalog).toHaveLength(2);
    }
    const { body } = await open.ask('GET', `${url}?nocatalog`, { token: subject, headers: about(subject) });
    expect(body.token.catalog).toBeUndefined();
  });

  it.each([
    [
      'alt-token',
      'demo-token',
      403,
      'You are not authorized to perform the requested action: identity:validate_token.',
    ],
    ['demo-token', 'nothing', 404, 'Could not find token: nothing.'],
    ['nothing', 'demo-token', 401, 'The request you have made requires authentication.'],
  ])('answers %s who asks about %s with %d', async (token, subject, status, message) => {
    const told = await open.ask('GET', url, { token, headers: about(subject) });
    expect([told.status, told.body.error.message]).toEqual([status, message]);
  });

  it('wants to be told which', async () => {
    expect((await open.ask('GET', url, { token: 'admin-token' })).status).toBe(404);
    expect((await open.ask('GET', url, { token: 'demo-token' })).status).toBe(403);
    expect((await open.ask('GET', url)).status).toBe(401);
  });

  it('gives the tokens that a world starts with an hour, always', async () => {
    await open.world.clock.advance('3h');
    const { body } = await open.ask('GET', url, { token: 'demo-token', headers: about('demo-token') });
    expect(body.token.expires_at).toBe('2024-01-01T04:00:00.000000Z');
  });

  it('knows no expired token', async () => {
    const subject = await issueDemo();
    await open.world.clock.advance('1h');
    expect((await open.ask('GET', url, { token: 'admin-token', headers: about(subject) })).status).toBe(404);
  });
});

describe('HEAD /v3/auth/tokens', () => {
  it.each([
    ['demo-token', 'demo-token', 200],
    ['demo-token', 'nothing', 404],
    ['alt-token', 'demo-token', 403],
    ['nothing', 'demo-token', 401],
  ])('answers %s who asks about %s with %d and no body', async (token, subject, status) => {
    const told = await open.ask('HEAD', url, { token, headers: about(subject) });
    expect([told.status, told.body]).toEqual([status, '']);
  });
});

describe('DELETE /v3/auth/tokens', () => {
  it('revokes a token, once', async () => {
    const subject = await issueDemo();
    const revoke = () => open.ask('DELETE', url, { token: 'demo-token', headers: about(subject) });
    expect((await revoke()).status).toBe(204);
    expect((await open.ask('GET', `${engine}/v1/runtimes`, { token: subject })).status).toBe(401);
    expect((await revoke()).status).toBe(404);
  });

  it('is not for tokens of others', async () => {
    const subject = await issueDemo();
    expect((await open.ask('DELETE', url, { token: 'alt-token', headers: about(subject) })).status).toBe(403);
    expect((await open.ask('GET', `${engine}/v1/runtimes`, { token: subject })).status).toBe(200);
  });
});
