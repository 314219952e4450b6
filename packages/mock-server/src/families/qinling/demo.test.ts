import { describe, expect, it } from 'vitest';
import { byPassword, engine, openWorld } from './testing/open-world.js';

describe('the demo world', () => {
  it('holds a runtime, and nothing else', async () => {
    const { ask } = openWorld({ demo: true });
    const list = async (name: string) =>
      (await ask('GET', `${engine}/v1/${name}/`, { token: 'demo-token' })).body[name];
    expect(await list('runtimes')).toMatchObject([
      { name: 'python3', status: 'available', created_at: '2024-01-01T00:00:00Z', updated_at: null },
    ]);
    for (const name of ['functions', 'executions', 'webhooks', 'jobs']) expect(await list(name)).toEqual([]);
  });

  it.each(['admin', 'demo', 'alt'])('knows %s by token and by password, as every world does', async (name) => {
    for (const { ask, issue } of [openWorld({ demo: true }), openWorld()]) {
      expect((await ask('GET', `${engine}/v1/runtimes`, { token: `${name}-token` })).status).toBe(200);
      expect((await issue({ identity: byPassword(name) })).body.token.project.name).toBe(name);
    }
  });
});
