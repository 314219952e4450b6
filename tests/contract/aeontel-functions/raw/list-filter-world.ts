import type { World } from '@functionary/mock-server';
import { openWorld } from './ask.js';

/**
 * A world to filter in: five functions, `fun_a` to `fun_d` of `wsp_demo` and `fun_s` of the system. Null are: the description of b, all of the creator's of c and s, the
 * default version of c, every runtime user but b's. Deleted is d. b has two versions, c has none, the others one.
 */
export function openFilterWorld(): World {
  const world = openWorld();
  const { functions, versions } = world.aeontel;
  const at = (minute: number) => ({
    createdAt: `2026-01-01T00:0${minute}:00.000Z`,
    updatedAt: `2026-01-02T00:0${minute}:00.000Z`,
  });
  functions.put({ id: 'fun_a', name: 'alpha', description: 'b', defaultVersionId: 'fnv_a', ...at(1) });
  functions.put({
    ...{ id: 'fun_b', name: 'Beta', source: 'openapi-op', defaultVersionId: 'fnv_b1', ...at(2) },
    ...{ createdBy: 'usr_member', runtimeUserId: 'usr_member' },
  });
  versions.put({ id: 'fnv_b2', functionId: 'fun_b', name: 'v2', parentId: 'fnv_b1', inputSchemaId: 'sch_text' });
  functions.put({ id: 'fun_c', name: '50%_x', description: '', defaultVersionId: null, createdBy: null, ...at(3) });
  functions.put({
    ...{ id: 'fun_d', name: 'delta', description: 'B', defaultVersionId: 'fnv_d', ...at(4) },
    ...{ deletedAt: '2026-01-03T00:00:00.000Z', retentionTier: 'long' },
  });
  functions.put({
    ...{ id: 'fun_s', name: 'http', workspaceId: null, description: 'c', defaultVersionId: 'fnv_s', createdBy: null },
    ...{ source: 'system', system: true, ...at(0) },
  });
  return world;
}
