import type { AeontelFunctions } from '@functionary/aeontel-functions';
import type { AeontelFunctionRecord, InstallationRecord, World } from '@functionary/mock-server';
import * as fc from 'fast-check';
import { functionIds, names, texts, times } from './random-rows.js';

/** Something that happens to the functions while somebody lists them. `place` is which of them, counted round. */
export type Change =
  | { readonly kind: 'end' | 'bring back' | 'wait'; readonly place: number }
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'update'; readonly place: number; readonly name: string; readonly description: string }
  | { readonly kind: 'move'; readonly place: number; readonly createdAt: string; readonly description: string | null }
  | { readonly kind: 'take away'; readonly place: number; readonly workspaceId: string }
  | { readonly kind: 'show'; readonly installation: InstallationRecord };

const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const place = fc.nat(30);

/** Any {@link Change}. */
export const randomChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: some(['end', 'end', 'bring back', 'wait'] as const), place }),
  fc.record({ kind: fc.constant('create' as const), name: some(names) }),
  fc.record({ kind: fc.constant('update' as const), place, name: some(names), description: some(texts) }),
  fc.record({ kind: fc.constant('move' as const), place, createdAt: some(times), description: fc.option(some(texts)) }),
  fc.record({ kind: fc.constant('take away' as const), place, workspaceId: some(['wsp_demo', 'wsp_third']) }),
  fc.record({
    kind: fc.constant('show' as const),
    installation: fc.record({ workspaceId: some(['wsp_demo', 'wsp_other']), functionId: some(functionIds) }),
  }),
);

/** Where changes are made, and what was installed. */
export interface Changed {
  readonly world: World;
  /** A client that may change every function but the system's. */
  readonly editor: AeontelFunctions;
  readonly installations: InstallationRecord[];
}

/** Makes a change: by the client where it may, else past it. @returns the change that it came to */
export async function changeRows({ world, editor, installations }: Changed, change: Change): Promise<string> {
  const { functions } = world.aeontel;
  if (change.kind === 'create') {
    const schemas = { inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
    await editor.functions.create({ workspaceId: 'wsp_demo', name: change.name, ...schemas });
    return 'create';
  }
  if (change.kind === 'show') {
    const isThere = functions.list().some(({ id }) => id === change.installation.functionId);
    if (!isThere) return 'nothing';
    world.aeontel.install(change.installation);
    installations.push(change.installation);
    return 'show';
  }
  const rows = functions.list();
  if (rows.length === 0) return 'nothing';
  if (change.kind === 'wait') {
    await world.clock.advance(60_000);
    return 'wait';
  }
  const row = rows[change.place % rows.length]!;
  if (change.kind === 'move') return put({ createdAt: change.createdAt, description: change.description });
  if (change.kind === 'take away') return put({ workspaceId: change.workspaceId });
  const isSystem = row.system || row.workspaceId === null;
  if (change.kind === 'update') {
    const { name, description } = change;
    if (isSystem || row.deletedAt !== null) return put({ name, description });
    await editor.functions.update(row.id, { name, description });
    return 'update';
  }
  if (isSystem) return 'nothing';
  if (row.deletedAt === null) {
    await editor.functions.delete(row.id);
    return 'delete';
  }
  if (change.kind === 'bring back') await editor.functions.restore(row.id);
  else await editor.functions.purge(row.id);
  return change.kind === 'bring back' ? 'restore' : 'purge';

  function put(edit: Partial<AeontelFunctionRecord>): string {
    functions.put({ ...row, ...edit });
    return 'put';
  }
}
