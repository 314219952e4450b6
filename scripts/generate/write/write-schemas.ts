import type { Document } from '../document.js';
import type { DocumentModel } from '../read/operation-model.js';
import { type OrderedSchema, orderSchemas } from '../zod/order-schemas.js';
import { type Mode, nameSchema, writeZod, type ZodContext } from '../zod/schema-to-zod.js';
import { writeHeader } from './header.js';
import { writeBlock } from './literal.js';

/** `schemas.ts`: the loose form. One export per component schema, and `responses` by operation and status. */
export function writeSchemas(document: Document, model: DocumentModel): string {
  const ordered = orderSchemas(document);
  const context = createContext(document, 'loose');
  const operations = model.operations.map(({ id, responses }) => {
    const answers = responses.flatMap(({ status, media }) => {
      const schema = media.find(({ isJson }) => isJson)?.schema;
      return schema ? [`${status}: ${writeZod(context, schema)}`] : [];
    });
    return `${id}: ${writeBlock('{', answers, '}')}`;
  });
  return [
    writeHeader(document.file),
    writeImports(ordered),
    ...ordered.map((schema) => `export ${writeDefinition(document, 'loose', schema)}`),
    `/** The schema of every JSON answer, by operation and status. */\nexport const responses = ${writeBlock('{', operations, '}')};\n`,
  ].join('\n');
}

/** What an expression after all definitions rests on. */
export function createContext(document: Document, mode: Mode, later: ReadonlySet<string> = new Set()): ZodContext {
  return { document, mode, isLater: (name) => later.has(name) };
}

/** `const NameSchema = …;` */
export function writeDefinition(document: Document, mode: Mode, schema: OrderedSchema): string {
  return `const ${nameSchema(schema.name)} = ${writeZod(createContext(document, mode, schema.later), schema)};\n`;
}

/** The imports that the definitions need. */
export function writeImports(ordered: readonly OrderedSchema[]): string {
  const isCircular = ordered.some(({ later }) => later.size > 0);
  return `import * as z from 'zod/mini';\n${isCircular ? "import type { components } from './openapi.js';\n" : ''}`;
}
