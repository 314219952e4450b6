import type { ListFunctionsParams } from '@functionary/aeontel-functions';
import type { World } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, collect, openAeontel } from './open-aeontel.js';
import { listRows, reachedBy } from './oracle/list-rows.js';
import { idsOf, minutesAgo, putRows } from './put-rows.js';

const installations = [
  { workspaceId: 'wsp_demo', functionId: 'fun_other-shown' },
  { workspaceId: 'wsp_demo', functionId: 'fun_other-shown-dead' },
  { workspaceId: 'wsp_demo', functionId: 'fun_third-shown' },
  { workspaceId: 'wsp_other', functionId: 'fun_third-shown' },
  // its own: in both sets, and listed once
  { workspaceId: 'wsp_demo', functionId: 'fun_demo-shown' },
];

/** Functions of three workspaces and of the system, active and deleted, some shown elsewhere by integrations. */
function putScattered(world: World): void {
  const dead = { deletedAt: minutesAgo(2), retentionTier: 'medium' } as const;
  const [other, third] = [{ workspaceId: 'wsp_other', createdBy: 'usr_other' }, { workspaceId: 'wsp_third' }];
  const system = { workspaceId: null, createdBy: null, source: 'system', system: true } as const;
  world.aeontel.workspaces.put({ id: 'wsp_third', name: 'Third' });
  putRows(world, {
    ...{ demo: {}, 'demo-dead': dead, 'demo-shown': {}, 'demo-by-source': { source: 'system' } },
    ...{ other, 'other-dead': { ...other, ...dead }, 'other-shown': other, 'other-shown-dead': { ...other, ...dead } },
    ...{ third, 'third-shown': third, system, 'system-dead': { ...system, ...dead } },
  });
  for (const installation of installations) world.aeontel.install(installation);
}

const scopes = [undefined, 'workspace', 'system', 'integration'] as const;
const visibilities = [undefined, 'false', 'true', 'only'] as const;
const workspaces = [undefined, 'wsp_demo', 'wsp_other', 'wsp_third', 'wsp_gone'];

throughEachDoor(aeontelProfiles, (setting) => {
  describe('which functions a list is about', () => {
    for (const [token, reached] of Object.entries(reachedBy)) {
      test(`for ${token}: by workspace, source and deletion`, async () => {
        const { world, aeontel, refuses } = openAeontel(setting, { token });
        putScattered(world);
        const answers = new Set<string>();
        for (const workspace_id of workspaces) {
          if (workspace_id !== undefined && !reached.includes(workspace_id)) {
            const refusal = { name: 'PermissionDeniedError', status: 403, code: 'forbidden' };
            const { message } = await refuses(collect(aeontel.functions.list({ workspace_id })), refusal);
            answers.add(message.replace(/ \(request .*\)| after \d+ attempts?/g, '').replaceAll(/req_\w+/g, ''));
            continue;
          }
          for (const source of scopes) {
            for (const include_deleted of visibilities) {
              const params: ListFunctionsParams = { workspace_id, source, include_deleted };
              const expected = listRows({ world, token, installations, params });
              const list = aeontel.functions.list({ ...params, limit: 4 });
              const pages = await collect(list.pages());
              const found = pages.flatMap(({ items }) => items);
              expect(idsOf(found), JSON.stringify(params)).toEqual(idsOf(expected));
              expect(pages.map(({ total }) => total)).toEqual(pages.map(() => expected.length));
              expect(found).toEqual(expected);
            }
          }
        }
        // whether it is another's or not there is not told
        expect(answers.size).toBe(token === 'tok_platform' ? 1 : Math.min(1, 3 - reached.length + 1));
      });
    }

    test('in words: own, shown and the system’s; the deleted on request', async () => {
      const { world, aeontel } = openAeontel(setting);
      putScattered(world);
      const find = async (params: ListFunctionsParams) =>
        idsOf(await collect(aeontel.functions.list(params))).join(' ');
      expect(await find({})).toBe('demo demo-shown demo-by-source other-shown third-shown system');
      expect(await find({ source: 'workspace' })).toBe('demo demo-shown demo-by-source other-shown third-shown');
      expect(await find({ source: 'integration' })).toBe('demo-shown other-shown third-shown');
      expect(await find({ source: 'system' })).toBe('system');
      expect(await find({ source: 'system', workspace_id: 'wsp_demo' })).toBe('system');
      expect(await find({ include_deleted: 'only' })).toBe('demo-dead other-shown-dead system-dead');
    });

    test('is one thing, the field `source` another', async () => {
      const { world, aeontel } = openAeontel(setting);
      putScattered(world);
      const find = async (params: ListFunctionsParams) =>
        idsOf(await collect(aeontel.functions.list(params))).join(' ');
      expect(await find({ filter: { source: 'system' } })).toBe('demo-by-source system');
      expect(await find({ source: 'workspace', filter: { source: { eq: 'system' } } })).toBe('demo-by-source');
      expect(await find({ source: 'system', filter: { source: 'custom' } })).toBe('');
      expect(await find({ system: true })).toBe('system');
    });

    test('is not widened by a filter, nor by ids', async () => {
      const { world, aeontel } = openAeontel(setting);
      putScattered(world);
      const find = async (params: ListFunctionsParams) =>
        idsOf(await collect(aeontel.functions.list(params))).join(' ');
      expect(await find({ filter: { deletedAt: { isNotNull: true } } })).toBe('');
      expect(await find({ filter: { workspaceId: 'wsp_third' } })).toBe('third-shown');
      expect(await find({ ids: ['fun_demo-dead', 'fun_other', 'fun_third', 'fun_demo'] })).toBe('demo');
    });

    test('follows members and tokens as they change', async () => {
      const { world, openClient } = openAeontel(setting);
      putScattered(world);
      const { aeontel } = world;
      aeontel.users.put({ id: 'usr_new' });
      aeontel.tokens.put('tok_new', { kind: 'tok', userId: 'usr_new' });
      const list = openClient('tok_new').functions.list({ source: 'workspace' });
      const find = async () => idsOf(await collect(list)).join(' ');
      expect(await find()).toBe('');
      const members = new Map([['usr_new', 'member' as const]]);
      aeontel.workspaces.put({ id: 'wsp_third', members });
      expect(await find()).toBe('third third-shown');
      aeontel.workspaces.put({ id: 'wsp_other', members });
      expect(await find()).toBe('other other-shown third third-shown');
      aeontel.workspaces.put({ id: 'wsp_third' });
      aeontel.workspaces.put({ id: 'wsp_other' });
      expect(await find()).toBe('');
    });
  });
});
