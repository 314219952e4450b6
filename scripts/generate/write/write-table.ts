import type { Document } from '../document.js';
import type { DocumentModel, MediaModel, OperationModel, ParameterModel } from '../read/operation-model.js';
import { writeHeader } from './header.js';
import { writeLiteral } from './literal.js';
import { nameParameterSchema } from './write-strict.js';

/** `table.ts`: what a server needs to route and split a request and to judge an answer. */
export function writeTable(document: Document, family: string, model: DocumentModel): string {
  const table = {
    family,
    servers: model.servers,
    operations: model.operations.map(toTableOperation),
  };
  return `${writeHeader(document.file)}
/** The operations of the family, as a server needs them. */
export const table = ${writeLiteral(table)} as const;

/** Loads the closed schemas, by the keys that the table names. */
export const loadStrict = () => import('./strict.js').then((module) => module.strict);
`;
}

function toTableOperation(operation: OperationModel): object {
  const { id, method, path, servers, parameters, body, responses, catchAll, secrets } = operation;
  const { anyMethod, anyQuery, anyAnswer } = operation;
  return {
    id,
    method,
    path,
    servers,
    parameters: parameters.map((parameter) => toTableParameter(id, parameter)),
    body: body && { required: body.required, types: keyTypes(`${id} body`, body.media) },
    responses: Object.fromEntries(
      responses.map(({ status, headers, media }) => [
        status,
        {
          headers: headers.filter(({ required }) => required).map(({ name }) => name),
          types: keyTypes(`${id} ${status}`, media),
        },
      ]),
    ),
    catchAll,
    anyMethod: anyMethod || undefined,
    anyQuery: anyQuery || undefined,
    anyAnswer: anyAnswer || undefined,
    secrets,
  };
}

/** Of a JSON parameter, the key of its closed schema. */
function toTableParameter(id: string, parameter: ParameterModel): object {
  const { isCatchAll: _, schema: __, ...rest } = parameter;
  return { ...rest, key: nameParameterSchema(id, parameter) };
}

function keyTypes(key: string, media: readonly MediaModel[]): Record<string, string | null> {
  return Object.fromEntries(media.map(({ type, isJson }) => [type, isJson ? key : null]));
}
