import { checkClaims } from './check/check-claims.js';
import { checkDocument } from './check/check-document.js';
import { parseYamlDocument } from './document.js';
import { SpecError } from './problem.js';
import { readOperations } from './read/read-operations.js';
import { writeOpenapi } from './write/write-openapi.js';
import { writeOperations } from './write/write-operations.js';
import { writeSchemas } from './write/write-schemas.js';
import { writeStrict } from './write/write-strict.js';
import { writeTable } from './write/write-table.js';

/**
 * All files of a family, by path under its package.
 *
 * @param family name of the document and the package, e.g. `qinling`
 * @param text the document
 * @throws SpecError naming every construct that is not supported
 */
export async function generateFamily(family: string, text: string): Promise<Map<string, string>> {
  const document = parseYamlDocument(`specs/${family}.yaml`, text);
  const problems = checkDocument(document);
  if (problems.length > 0) throw new SpecError(problems);
  const model = readOperations(document);
  const untrue = checkClaims(document, model);
  if (untrue.length > 0) throw new SpecError(untrue);
  return new Map([
    ['openapi.yaml', text],
    ['src/generated/openapi.ts', await writeOpenapi(document)],
    ['src/generated/operations.ts', writeOperations(document, model)],
    ['src/generated/schemas.ts', writeSchemas(document, model)],
    ['src/generated/strict.ts', writeStrict(document, model)],
    ['src/generated/table.ts', writeTable(document, family, model)],
  ]);
}
