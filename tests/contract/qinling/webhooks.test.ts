import { Qinling } from '@functionary/qinling';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { qinlingProfiles } from './open-cloud.js';
import { openHello } from './open-hello.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

throughEachDoor(qinlingProfiles, (setting) => {
  test('a webhook is made, changed, shown, listed and deleted', async () => {
    const { qinling, hello, world, connection } = openHello(setting);
    const { webhooks } = qinling;
    const made = await webhooks.create({ function_id: hello.id, description: 'Called by the build server' });
    expect(made).toMatchObject({
      function_id: hello.id,
      function_version: 0,
      description: 'Called by the build server',
    });
    expect(made.webhook_url).toBe(`${connection.baseUrl}/v1/webhooks/${made.id}/invoke`);
    const changed = await webhooks.update(made.id, { function_version: 1 });
    expect(changed).toMatchObject({ id: made.id, function_version: 1, description: 'Called by the build server' });
    expect(await webhooks.get(made.id)).toEqual(changed);
    expect(await webhooks.list().toArray({ limit: 10 })).toEqual([changed]);
    world.qinling.aliases.put({ name: 'production', function_id: hello.id, function_version: 1 });
    const aliased = await webhooks.update(made.id, { function_alias: 'production' });
    expect([aliased.function_id, aliased.function_version]).toEqual([null, null]);
    await webhooks.delete(made.id);
    expect(await webhooks.list().toArray({ limit: 10 })).toEqual([]);
    await expect(webhooks.get(made.id)).rejects.toMatchObject({ name: 'NotFoundError', operationId: 'getWebhook' });
  });

  test('a webhook of an alias changes with its alias, or becomes one of a function, and not otherwise', async () => {
    const { qinling, hello } = openHello(setting);
    await qinling.aliases.create({ name: 'production', function_id: hello.id });
    const { id } = await qinling.webhooks.create({ function_alias: 'production' });
    const update = qinling.webhooks.update(id, { description: 'x' });
    await expect(update).rejects.toMatchObject({ name: 'NotFoundError', message: expect.stringContaining('None') });
    const moved = await qinling.webhooks.update(id, { function_id: hello.id, function_version: 1, description: 'x' });
    expect(moved).toMatchObject({ function_id: hello.id, function_version: 1, description: 'x' });
    expect(moved.function_alias ?? null).toBeNull();
  });

  test.each([
    ['function', { function_id: NOBODY }],
    ['alias', { function_alias: 'nobody' }],
  ])('is not made for what is not there: %s', async (_what, body) => {
    const { qinling } = openHello(setting);
    await expect(qinling.webhooks.create(body)).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test('is not made for another’s function, not by an administrator either', async () => {
    const { hello, options } = openHello(setting);
    for (const token of ['alt-token', 'admin-token']) {
      const { webhooks } = new Qinling({ ...options, token });
      const create = webhooks.create({ function_id: hello.id });
      await expect(create, token).rejects.toMatchObject({ name: 'NotFoundError' });
    }
  });

  describe('invoke', () => {
    test('runs the function for one without a token, by id and by URL', async () => {
      const { qinling, hello, world, options, tokens } = openHello(setting);
      world.qinling.handler('hello', (input) => input);
      const { id, webhook_url } = await qinling.webhooks.create({ function_id: hello.id });
      const { token: _token, ...anonymous } = options;
      const stranger = new Qinling(anonymous);
      for (const webhook of [id, webhook_url]) {
        const { execution_id } = await stranger.webhooks.invoke(webhook, { name: 'foo' });
        const { output, execution } = await qinling.executions.poller(execution_id).result();
        expect(output).toEqual({ name: 'foo' });
        expect(execution).toMatchObject({ description: `Created by Webhook ${id}`, sync: false });
      }
      tokens.length = 0;
      await qinling.webhooks.invoke(id);
      expect(tokens).toEqual([null]);
    });

    test('runs what the alias names when it is called', async () => {
      const { qinling, hello, world } = openHello(setting);
      world.qinling.handler('hello', (_input, { functionVersion }) => functionVersion);
      await qinling.aliases.create({ name: 'production', function_id: hello.id });
      const { id } = await qinling.webhooks.create({ function_alias: 'production' });
      await qinling.aliases.update('production', { function_version: 1 });
      const { execution_id } = await qinling.webhooks.invoke(id);
      expect((await qinling.executions.poller(execution_id).result()).output).toBe(1);
    });

    test('finds none that is not there', async () => {
      const { qinling } = openHello(setting);
      await expect(qinling.webhooks.invoke(NOBODY)).rejects.toMatchObject({ name: 'NotFoundError', status: 404 });
    });
  });
});
