/** A function that is made, deleted for a while, found among the deleted, restored, and purged for good. */
import { AeontelFunctions, type AeontelFunctionsOptions, NotFoundError } from '@functionary/aeontel-functions';

export async function run(options: AeontelFunctionsOptions): Promise<string> {
  const { functions } = new AeontelFunctions(options);
  const { id } = await functions.create({
    workspaceId: 'wsp_demo',
    name: 'nightly-report',
    inputSchemaId: 'sch_input',
    outputSchemaId: 'sch_output',
  });
  await functions.delete(id);
  const latest = await functions.list({ include_deleted: 'only', orderBy: [{ deletedAt: 'desc' }] }).first();
  const { deletedAt } = await functions.restore(latest?.id ?? id);

  await functions.delete(id);
  await functions.purge(id); // or leave it, until the time of its tier is up
  const isGone = await functions.get(id).catch((error: unknown) => error instanceof NotFoundError);
  const restored = deletedAt === null ? 'restored' : 'left';
  return `${latest?.name} was kept at the tier ${latest?.retentionTier}, ${restored}, and ${isGone === true ? 'purged' : 'kept'}`;
}
