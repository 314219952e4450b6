import type { CallOptions } from '@functionary/aeontel-functions';
import type { OpenAeontel } from './open-aeontel.js';

/** Calls a verb with whatever it needs. */
export type Call = (opened: Pick<OpenAeontel, 'aeontel'>, options: CallOptions) => Promise<unknown>;

const body = { workspaceId: 'wsp_demo', name: 'a', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };

/** Every verb of functions, of one that is `fun_demo`. */
export const calls: Readonly<Record<string, Call>> = {
  list: async ({ aeontel }, options) => aeontel.functions.list({}, options),
  get: ({ aeontel }, options) => aeontel.functions.get('fun_demo', options),
  create: ({ aeontel }, options) => aeontel.functions.create(body, options),
  update: ({ aeontel }, options) => aeontel.functions.update('fun_demo', { name: 'b' }, options),
  delete: ({ aeontel }, options) => aeontel.functions.delete('fun_demo', options),
  restore: ({ aeontel }, options) => aeontel.functions.restore('fun_demo', options),
  purge: ({ aeontel }, options) => aeontel.functions.purge('fun_demo', options),
  invoke: ({ aeontel }, options) => aeontel.functions.invoke('fun_demo', {}, {}, options),
  invokeOrThrow: ({ aeontel }, options) => aeontel.functions.invokeOrThrow('fun_demo', {}, {}, options),
};

/** The same, as a list. */
export const verbs: readonly (readonly [name: string, call: Call])[] = Object.entries(calls);

/** Puts `fun_demo`, so that a verb can do its work. */
export function putDemo({ world }: Pick<OpenAeontel, 'world'>, verb: string): void {
  const isDeleted = verb === 'restore' || verb === 'purge';
  const state = isDeleted ? { deletedAt: '2026-01-15T11:00:00.000Z', retentionTier: 'none' as const } : {};
  world.aeontel.functions.put({ id: 'fun_demo', name: 'demo', ...state });
}
