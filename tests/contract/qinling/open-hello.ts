import type { WorldOptions } from '@functionary/mock-server';
import type { Setting } from '../doors.js';
import { openCloud } from './open-cloud.js';

/** The demo world's runtime. */
export const RUNTIME_ID = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';

/** Opens the demo cloud with a function in it that has nothing but its default behaviour. */
export function openHello(setting: Setting, own: WorldOptions & { token?: string } = {}) {
  const cloud = openCloud(setting, { demo: true, ...own });
  const hello = cloud.world.qinling.functions.put({
    name: 'hello',
    runtime_id: RUNTIME_ID,
    entry: 'hello_world.main',
    code: { source: 'package' },
  });
  cloud.world.qinling.versions.put({ function_id: hello.id, version_number: 1 });
  return { ...cloud, hello };
}
