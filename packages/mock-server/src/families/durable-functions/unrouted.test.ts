import { describe, expect, it } from 'vitest';
import { createMockServer } from '../../mock-server.js';

const world = createMockServer().world({ demo: true });
const host = 'https://demo-app.azurewebsites.net';
const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  world.fetch(`${host}${path}`, { method, headers });

describe('a path of the extension that no operation has', () => {
  it.each([
    ['PATCH', '/runtime/webhooks/durabletask/instances/a', 405],
    ['PUT', '/runtime/webhooks/durabletask/instances/a', 404],
    ['PUT', '/admin/extensions/DurableTaskExtension/instances/a', 405],
    ['PATCH', '/durabletask/instances/a', 404],
    ['POST', '/Runtime/Webhooks/DurableTask/Entities/', 400],
    ['DELETE', '/durabletask/entities', 400],
    ['PUT', '/runtime/webhooks/durabletask/entities', 404],
    ['GET', '/runtime/webhooks/durabletaskery', 404],
    ['GET', '/elsewhere', 404],
  ])('%s %s is %d to one with the key', async (method, path, status) => {
    expect((await ask(method, path, { 'x-functions-key': 'demo-system-key' })).status).toBe(status);
  });

  it('is 401 to one without the key, but for the address that asks for none', async () => {
    const statuses = [];
    for (const prefix of ['/runtime/webhooks/durabletask', '/admin/extensions/DurableTaskExtension', '/durabletask']) {
      statuses.push((await ask('POST', `${prefix}/elsewhere`)).status);
    }
    expect(statuses).toEqual([401, 401, 404]);
  });
});
