/** Every function copied page by page; a copy that was cut off goes on where it stood. */
import { type AeontelFunction, AeontelFunctions, type AeontelFunctionsOptions } from '@functionary/aeontel-functions';

/** What keeps the copy: a file, a table. */
class Archive {
  readonly rows: AeontelFunction[] = [];
  checkpoint: string | undefined;
  space = 8;

  /** Rows and checkpoint together, so that neither is ever without the other. */
  append(rows: readonly AeontelFunction[], checkpoint: string | undefined): void {
    if (this.rows.length + rows.length > this.space) throw new Error('the archive is full');
    this.rows.push(...rows);
    this.checkpoint = checkpoint ?? this.checkpoint;
  }
}

async function copyInto(archive: Archive, aeontel: AeontelFunctions): Promise<void> {
  const everything = aeontel.functions.list({
    include_deleted: 'true',
    orderBy: [{ createdAt: 'asc' }], // never edited, so no row moves; what is made meanwhile comes at the end
    limit: 5,
    after: archive.checkpoint,
  });
  for await (const { items, endCursor } of everything.pages({ lookAhead: 1 })) archive.append(items, endCursor);
}

export async function run(options: AeontelFunctionsOptions): Promise<string> {
  const aeontel = new AeontelFunctions(options);
  const archive = new Archive();
  await copyInto(archive, aeontel).catch((error: Error) => console.log(error.message));
  const before = archive.rows.length;
  archive.space = Infinity;
  await copyInto(archive, aeontel); // tomorrow, say

  const ids = new Set(archive.rows.map(({ id }) => id));
  const total = await aeontel.functions.list({ include_deleted: 'true' }).total();
  return `${before} rows, then all ${total}: ${ids.size} ids in ${archive.rows.length} rows`;
}
