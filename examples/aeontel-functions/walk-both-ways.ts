/** A list by a typed filter and order, walked one page on and one back. */
import { AeontelFunctions, type AeontelFunctionsOptions } from '@functionary/aeontel-functions';

export async function run(options: AeontelFunctionsOptions): Promise<string> {
  const aeontel = new AeontelFunctions(options);
  const listed = aeontel.functions.list({ filter: { source: 'custom' }, orderBy: [{ name: 'asc' }], limit: 2 });
  const first = await listed;
  const second = await first.nextPage();
  const back = await second?.previousPage();
  const isSame = back?.items[0]?.id === first.items[0]?.id;
  return `${first.total} functions, ${first.items.length} a page; one page on and one back is ${isSame ? 'the same' : 'another'}`;
}
