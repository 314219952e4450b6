import { createClient } from '@functionary/durable-functions/client';
import { table } from '@functionary/durable-functions/operations';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from '../sdk/open-app.js';

throughEachDoor(durableProfiles, (setting) => {
  const isByPage = setting.profile === 'documented';

  /** The plain client judges nothing here: what a host of another age sends is as it sent it. */
  function open() {
    const app = openApp(setting);
    const { validate: _schemas, ...options } = app.options;
    return { ...app, client: createClient(options) };
  }

  describe('the plain client', () => {
    test('lets the service make the id', async () => {
      const { client, world, wire } = open();
      const { data, response } = await client.POST('/orchestrators/{functionName}', {
        params: { path: { functionName: 'Echo' } },
        body: { n: 1 },
      });
      expect(response.status).toBe(202);
      const { id } = data as { id: string };
      expect(id).toMatch(/^[0-9a-f]{32}$/);
      expect(response.headers.get('location')).toContain(id);
      expect(wire[0]?.path).toBe('/orchestrators/Echo');
      await world.idle();
      const status = await client.GET('/instances/{instanceId}', { params: { path: { instanceId: id } } });
      expect(status.data).toMatchObject({ runtimeStatus: 'Completed', output: { n: 1 } });
      expect('name' in status.data!).toBe(!isByPage);
    });

    test('starts twice what is asked for twice, and sends nothing again by itself', async () => {
      const { client, world } = open();
      const start = () => client.POST('/orchestrators/{functionName}', { params: { path: { functionName: 'Wait' } } });
      const ids = [await start(), await start()].map(({ data }) => (data as { id: string }).id);
      expect(new Set(ids).size).toBe(2);
      await world.idle();
      expect((await client.GET('/instances')).data).toHaveLength(2);
    });

    test('waits where it is asked to, and gives the bare output', async () => {
      const { client } = open();
      const params = { path: { functionName: 'Nap' }, query: { timeout: 30, pollingInterval: 1 } };
      const { data, response } = await client.POST('/orchestrators/{functionName}', { params, body: 3 });
      expect([response.status, data]).toEqual([200, 'rested']);
    });

    test('has errors as data', async () => {
      const { client, wire } = open();
      const unknown = { params: { path: { functionName: 'Nope', instanceId: 'a' } } };
      const { error, data, response } = await client.POST('/orchestrators/{functionName}/{instanceId}', unknown);
      expect(data).toBeUndefined();
      expect(response.status).toBe(400);
      expect(JSON.stringify(error)).toContain("The function 'Nope' doesn't exist");
      const missing = await client.GET('/instances/{instanceId}', { params: { path: { instanceId: 'nobody' } } });
      expect(missing.response.status).toBe(404);
      expect(missing.data).toBeUndefined();
      expect(wire).toHaveLength(2);
    });

    test('reads a failed instance, whatever its status code', async () => {
      const { client, world } = open();
      world.durable.instances.put({ instanceId: 'a', name: 'Wait', runtimeStatus: 'Failed', output: 'no luck' });
      const query = { returnInternalServerErrorOnFailure: true };
      const path = { instanceId: 'a' };
      const { response, data, error } = await client.GET('/instances/{instanceId}', { params: { path, query } });
      expect(response.status).toBe(500);
      expect(data ?? error).toMatchObject({ runtimeStatus: 'Failed', output: 'no luck' });
    });

    test('knows every operation', async () => {
      const { client, world } = open();
      const instance = (instanceId: string) => ({ params: { path: { instanceId } } });
      const entity = (entityKey: string) => ({ params: { path: { entityName: 'Counter', entityKey } } });
      const whole = { params: { path: { entityName: 'Counter' } } };
      world.durable.instances.put({ instanceId: 'failed', name: 'Wait', runtimeStatus: 'Failed' });
      const statuses: Record<string, number> = {};
      const note = async (id: string, asked: Promise<{ response: Response }>) => {
        statuses[id] = (await asked).response.status;
        await world.idle();
      };
      const named = { params: { path: { functionName: 'Wait', instanceId: 'a' } } };
      await note(
        'startOrchestration',
        client.POST('/orchestrators/{functionName}', { params: { path: { functionName: 'Hello' } } }),
      );
      await note('startOrchestrationWithId', client.POST('/orchestrators/{functionName}/{instanceId}', named));
      await note('listInstances', client.GET('/instances', { params: { query: { top: 1 } } }));
      await note('getInstance', client.GET('/instances/{instanceId}', instance('a')));
      await note('suspendInstance', client.POST('/instances/{instanceId}/suspend', instance('a')));
      await note('resumeInstance', client.POST('/instances/{instanceId}/resume', instance('a')));
      await note(
        'raiseEvent',
        client.POST('/instances/{instanceId}/raiseEvent/{eventName}', {
          params: { path: { instanceId: 'a', eventName: 'other' } },
          body: { n: 1 },
        }),
      );
      await note('restartInstance', client.POST('/instances/{instanceId}/restart', instance('a')));
      await note('terminateInstance', client.POST('/instances/{instanceId}/terminate', instance('a')));
      await note('rewindInstance', client.POST('/instances/{instanceId}/rewind', instance('failed')));
      await note('purgeInstance', client.DELETE('/instances/{instanceId}', instance('a')));
      const purged = { params: { query: { createdTimeFrom: '2020-01-01T00:00:00Z', runtimeStatus: ['Completed'] } } };
      await note('purgeInstances', client.DELETE('/instances', purged as never));
      const add = { ...entity('k'), body: 1 };
      await note(
        'signalEntity',
        client.POST('/entities/{entityName}/{entityKey}', {
          ...add,
          params: { ...add.params, query: { op: 'add' } },
        }),
      );
      await note('getEntity', client.GET('/entities/{entityName}/{entityKey}', entity('k')));
      await note('signalEntityWithoutKey', client.POST('/entities/{entityName}', { ...whole, body: 1 }));
      await note('listEntities', client.GET('/entities'));
      await note('listEntitiesByName', client.GET('/entities/{entityName}', whole));
      await note('deleteEntity', client.DELETE('/entities/{entityName}/{entityKey}', entity('k')));
      await note('deleteEntityWithoutKey', client.DELETE('/entities/{entityName}', whole));
      await note('makePrimary', client.POST('/makeprimary'));

      expect(Object.keys(statuses).sort()).toEqual(table.operations.map(({ id }) => id).sort());
      expect([...new Set(world.journal.entries().map(({ operationId }) => operationId))].sort()).toEqual(
        Object.keys(statuses).sort(),
      );
      const refused = Object.entries(statuses).filter(([, status]) => status > 299);
      expect(refused).toEqual([]);
    });
  });
});
