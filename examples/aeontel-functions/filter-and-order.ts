/** A filter that looks for null and through relations, and an order that says where nulls stand. */
import { AeontelFunctions, type AeontelFunctionsOptions } from '@functionary/aeontel-functions';

export async function run(options: AeontelFunctionsOptions): Promise<string> {
  const aeontel = new AeontelFunctions(options);
  const listed = aeontel.functions.list({
    filter: {
      // What is null is never like anything, nor unlike it: null is asked for beside the rest.
      OR: [{ description: { ilike: '%RANK%' } }, { description: null }],
      NOT: { source: 'openapi-op' },
      createdByUser: { name: { in: ['Ada', 'Max'] } },
      defaultVersion: true, // there is one
    },
    orderBy: [{ description: 'asc_nulls_first' }, { name: 'desc' }],
  });
  const found: string[] = [];
  for await (const { name, description } of listed)
    found.push(description === null ? name : `${name} (${description})`);
  return found.join(', ');
}
