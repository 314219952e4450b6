import { expect, it } from 'vitest';
import { createMockServer } from './mock-server.js';

it('gives a Qinling client what it needs, in process and over a socket', async () => {
  const world = createMockServer({ time: 'manual' }).world();
  const connection = world.connect('qinling');
  const headers = { 'x-auth-token': connection.token };
  expect((await connection.fetch(`${connection.baseUrl}/v1/runtimes`, { headers })).status).toBe(200);
  expect((await connection.fetch(connection.authUrl)).status).toBe(300);
  expect(world.connect('qinling', { origin: 'http://127.0.0.1:4010/', token: 'alt-token' })).toMatchObject({
    baseUrl: `http://127.0.0.1:4010/worlds/${world.id}/openstack/function-engine`,
    authUrl: `http://127.0.0.1:4010/worlds/${world.id}/openstack/identity`,
    token: 'alt-token',
  });
  expect(() => world.connect('nothing' as never)).toThrow("There is no family 'nothing': known are");
});
