import type { AeontelHandler } from '@functionary/mock-server';
import type { Setting } from '../doors.js';
import { openAeontel } from './open-aeontel.js';

/** Opens an account with one function, `demo`, which has code, and notes the arguments of its runs. */
export function openFunctionWithCode(setting: Setting, code: AeontelHandler) {
  const opened = openAeontel(setting);
  const record = opened.world.aeontel.functions.put({ name: 'demo', defaultVersionId: 'fnv_first' });
  const runs: unknown[] = [];
  opened.world.aeontel.handler(record.id, (args, context) => {
    runs.push(args);
    return code(args, context);
  });
  return { ...opened, record, id: record.id, runs };
}
