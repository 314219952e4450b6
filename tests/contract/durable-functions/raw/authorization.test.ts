import { describe, expect, it } from 'vitest';
import { openHost, profiles, webhook } from './open-host.js';

const older = '/admin/extensions/DurableTaskExtension';
const good = 'demo-system-key';

describe('who may ask', () => {
  it.each([
    ['nobody', {}, '', 401],
    ['the system key in the header', { key: good }, '', 200],
    ['the system key as code', {}, `code=${good}`, 200],
    ['the system key as CODE', {}, `CODE=${good}`, 200],
    ['the master key', { key: 'demo-master-key' }, '', 200],
    ['the master key as code', {}, 'code=demo-master-key', 200],
    ['an unknown key', { key: 'wrong' }, '', 401],
    ['an empty key', { key: '' }, '', 401],
    ['a key in another case', { key: good.toUpperCase() }, '', 401],
    ['a key for functions', { key: 'demo-function-key' }, '', 403],
    ['a key for functions as code', {}, 'code=demo-function-key', 403],
    ['a wrong header before a right code', { key: 'wrong' }, `code=${good}`, 401],
    ['an empty header before a right code', { key: '' }, `code=${good}`, 401],
    ['a right header before a wrong code', { key: good }, 'code=wrong', 200],
    ['a repeated code', {}, `code=${good}&code=${good}`, 401],
  ])('%s', async (_name, request, query, status) => {
    for (const profile of profiles) {
      const answer = await openHost(profile).send('GET', `/instances?${query}`, { key: null, ...request });
      expect(answer.status, profile).toBe(status);
      if (status > 400) expect(answer.text).toBe('');
    }
  });

  it('version 1 of the runtime says 401 to every wrong key', async () => {
    const host = openHost('observed');
    for (const key of ['wrong', 'demo-function-key', null]) {
      expect((await host.send('GET', '/instances', { prefix: older, key })).status).toBe(401);
    }
    expect((await host.send('GET', '/instances', { prefix: older })).status).toBe(200);
  });

  it('the keyless prefix asks nobody, and it alone', async () => {
    for (const key of [null, 'wrong', good]) {
      expect((await openHost('observed').send('GET', '/instances', { prefix: '/durabletask', key })).status).toBe(200);
    }
    for (const prefix of [webhook, older, '/runtime/webhooks/DurableTask']) {
      expect((await openHost('observed').send('GET', '/instances', { prefix, key: null })).status).toBe(401);
    }
  });

  it.each([
    ['observed', 401],
    ['extension-2024', 401],
    ['documented', 200],
  ] as const)('systemKey in the query is the page’s own, %s: %d', async (profile, status) => {
    const answer = await openHost(profile).send('GET', `/instances?systemKey=${good}`, { key: null });
    expect(answer.status).toBe(status);
  });

  it('is asked before anything else', async () => {
    const host = openHost('observed');
    for (const [method, path] of [
      ['POST', '/orchestrators/Nobody'],
      ['GET', '/instances/none'],
      ['DELETE', '/instances'],
      ['POST', '/entities/nobody/k'],
      ['POST', '/makeprimary'],
    ] as const) {
      expect((await host.send(method, path, { key: null, ...(method === 'POST' && { body: '{bad' }) })).status).toBe(
        401,
      );
    }
  });

  it('a changed key is asked for at once, and stands in links', async () => {
    const host = openHost('observed');
    host.world.durable.configure({ systemKey: 'k+2/3==' });
    expect((await host.send('GET', '/instances', { key: good })).status).toBe(401);
    const { json } = await host.send('POST', '/orchestrators/Wait/x');
    expect(json.statusQueryGetUri).toMatch(/&code=k%2B2%2F3%3D%3D$/);
    const again = await host.world.fetch(json.statusQueryGetUri);
    expect(again.status).toBe(202);
  });

  it('a host that asks for no key in links leaves code out', async () => {
    const host = openHost('observed');
    host.world.durable.configure({ systemKey: '' });
    const { json } = await host.send('POST', '/orchestrators/Wait/x', { key: 'demo-master-key' });
    expect(json.statusQueryGetUri).not.toContain('code');
  });

  it('no key reaches the journal', async () => {
    const host = openHost('observed');
    await host.send('GET', `/instances?code=${good}`);
    await host.send('GET', '/instances?code=wrong-secret', { key: null });
    const journal = JSON.stringify(host.world.journal.entries());
    expect(journal).not.toContain(good);
    expect(journal).not.toContain('wrong-secret');
  });
});
