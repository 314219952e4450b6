import { Qinling } from '@functionary/qinling';
import { expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { qinlingProfiles } from './open-cloud.js';
import { openHello } from './open-hello.js';

throughEachDoor(qinlingProfiles, (setting) => {
  test('a name is made, moved, shown, listed and deleted', async () => {
    const { qinling, hello } = openHello(setting);
    const { aliases } = qinling;
    const made = await aliases.create({ name: 'production', function_id: hello.id, description: 'what is live' });
    expect(made).toMatchObject({ name: 'production', function_id: hello.id, function_version: 0, updated_at: null });
    expect(made.created_at).toBe('2026-01-15T12:00:00Z');
    const moved = await aliases.update('production', { function_version: 1 });
    expect(moved).toMatchObject({ name: 'production', function_version: 1, description: 'what is live' });
    expect(moved.updated_at).toBe('2026-01-15T12:00:00Z');
    expect(await aliases.get('production')).toEqual(moved);
    expect(await aliases.list().toArray({ limit: 10 })).toEqual([moved]);
    await aliases.delete('production');
    expect(await aliases.list().toArray({ limit: 10 })).toEqual([]);
    await expect(aliases.get('production')).rejects.toMatchObject({ name: 'NotFoundError', operationId: 'getAlias' });
    await expect(aliases.delete('production')).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test('names and versions are taken once in a project', async () => {
    const { qinling, hello } = openHello(setting);
    const { aliases } = qinling;
    await aliases.create({ name: 'production', function_id: hello.id });
    const again = aliases.create({ name: 'production', function_id: hello.id, function_version: 1 });
    await expect(again).rejects.toMatchObject({ name: 'BadRequestError', message: expect.stringContaining('name') });
    const other = aliases.create({ name: 'live', function_id: hello.id });
    await expect(other).rejects.toMatchObject({ name: 'BadRequestError', message: expect.stringMatching('Duplicate') });
  });

  test('a name is its project’s', async () => {
    const { qinling, hello, options } = openHello(setting);
    await qinling.aliases.create({ name: 'production', function_id: hello.id });
    const other = new Qinling({ ...options, token: 'alt-token' }).aliases;
    await expect(other.get('production')).rejects.toMatchObject({ name: 'NotFoundError' });
    expect(await other.list().toArray({ limit: 10 })).toEqual([]);
  });

  test('a name may hold what a path takes for its own', async () => {
    const { qinling, hello } = openHello(setting);
    const name = 'a b%20?#ü';
    await qinling.aliases.create({ name, function_id: hello.id });
    expect((await qinling.aliases.get(name)).name).toBe(name);
  });
});
