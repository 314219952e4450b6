import type { Document } from '../document.js';
import type { DocumentModel, MediaModel, ParameterModel } from '../read/operation-model.js';
import { orderSchemas } from '../zod/order-schemas.js';
import { writeZod } from '../zod/schema-to-zod.js';
import { writeHeader } from './header.js';
import { quote, writeBlock } from './literal.js';
import { createContext, writeDefinition, writeImports } from './write-schemas.js';

/**
 * `strict.ts`: the closed form, keyed `"<operationId> <status>"` for answers, `"<operationId> body"` for requests and
 * `"<operationId> query <name>"` for parameters that are JSON.
 */
export function writeStrict(document: Document, model: DocumentModel): string {
  const context = createContext(document, 'strict');
  const lines = model.operations.flatMap(({ id, body, parameters, responses }) => [
    ...parameters.flatMap((parameter) => {
      const key = nameParameterSchema(id, parameter);
      return key && parameter.schema ? [`${quote(key)}: ${writeZod(context, parameter.schema)}`] : [];
    }),
    ...writeEntry(`${id} body`, body?.media ?? []),
    ...responses.flatMap(({ status, media }) => writeEntry(`${id} ${status}`, media)),
  ]);
  function writeEntry(key: string, media: readonly MediaModel[]): string[] {
    const json = media.find(({ isJson }) => isJson);
    if (!json) return [];
    return [`${quote(key)}: ${json.schema ? writeZod(context, json.schema) : 'z.unknown()'}`];
  }
  const ordered = orderSchemas(document);
  return [
    writeHeader(document.file),
    writeImports(ordered),
    ...ordered.map((schema) => writeDefinition(document, 'strict', schema)),
    `${describeKeys(model)}\nexport const strict: Readonly<Record<string, z.ZodMiniType>> = ${writeBlock('{', lines, '}')};\n`,
  ].join('\n');
}

/** The key of the closed schema of a parameter that is JSON; undefined for any other. */
export function nameParameterSchema(id: string, parameter: ParameterModel): string | undefined {
  return parameter.schema && `${id} ${parameter.in} ${parameter.name}`;
}

function describeKeys({ operations }: DocumentModel): string {
  const hasJson = operations.some(({ parameters }) => parameters.some(({ schema }) => schema));
  const more = hasJson ? ', `"<operationId> query <name>"` for parameters that are JSON' : '';
  return `/** Closed schemas: \`"<operationId> <status>"\` for answers, \`"<operationId> body"\` for JSON request bodies${more}. */`;
}
