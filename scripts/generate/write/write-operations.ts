import type { Document } from '../document.js';
import type {
  DocumentModel,
  MediaModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from '../read/operation-model.js';
import { isSuccess, readAnswers } from '../read/read-answers.js';
import { writeHeader } from './header.js';
import { quote, writeBlock, writeLiteral } from './literal.js';

/** `operations.ts`: one constant per operation with only what the client reads, and its arguments and results by name. */
export function writeOperations(document: Document, model: DocumentModel): string {
  const secrets = nameSecrets(model.operations);
  const written = model.operations.map((operation) => writeOperation(document, operation, secrets));
  const names = [
    'operations',
    ...(written.some((text) => text.includes("components['schemas']")) ? ['components'] : []),
  ];
  return [
    writeHeader(document.file),
    `import type { Operation } from '@functionary/core';\nimport type { ${names.sort().join(', ')} } from './openapi.js';\n`,
    ...[...secrets].map(
      ([list, name]) =>
        `/** Query, header and path parameters whose values appear nowhere. */\nconst ${name}: readonly string[] = ${list};\n`,
    ),
    ...written,
  ].join('\n');
}

/** Names for the lists of secrets, each of which is written once: as a literal, to the name of its constant. */
function nameSecrets(operations: readonly OperationModel[]): ReadonlyMap<string, string> {
  const lists = new Set(
    operations.filter(({ secrets }) => secrets.length > 0).map(({ secrets }) => writeLiteral(secrets)),
  );
  return new Map([...lists].map((list, place) => [list, place === 0 ? 'SECRETS' : `SECRETS_${place + 1}`]));
}

function writeOperation(document: Document, operation: OperationModel, secrets: ReadonlyMap<string, string>): string {
  const { id, pagination, polling } = operation;
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return [
    `/** What {@link ${id}} is called with. */\nexport type ${name}Args = ${writeArgs(operation)};\n`,
    `/** What {@link ${id}} answers. */\nexport type ${name}Result =${writeUnion(listResults(document, operation))};\n`,
    `/** \`${operation.method} ${operation.path}\` */\nexport const ${id}: Operation<${name}Args, ${name}Result> = ${writeMembers(document, operation, secrets)};\n`,
    ...(pagination
      ? [
          `/** Where the items and the token of a page of {@link ${id}} are. */\nexport const ${id}Pagination = ${writeLiteral(pagination)} as const;\n`,
        ]
      : []),
    ...(polling
      ? [`/** ${describePolling(id, polling)} */\nexport const ${id}Polling = ${writeLiteral(polling)} as const;\n`]
      : []),
  ].join('\n');
}

function describePolling(id: string, polling: NonNullable<OperationModel['polling']>): string {
  return 'location' in polling && 'status' in polling
    ? `Where the status URL of {@link ${id}} is, which statuses are terminal, where the result is.`
    : `How the end of {@link ${id}} is found${Array.isArray(polling) ? ', in the order in which the ways are tried' : ''}.`;
}

function writeMembers(document: Document, operation: OperationModel, secrets: ReadonlyMap<string, string>): string {
  const { id, method, path, catchAll, idempotency, alreadyDone, body } = operation;
  const answers = readAnswers(document, operation).map(({ status, required }) => [status, required]);
  const [media, other] = body?.media ?? [];
  const members = {
    id,
    method,
    path,
    catchAll,
    idempotency,
    answers: answers.length > 0 ? Object.fromEntries(answers) : undefined,
    alreadyDone: alreadyDone.length > 0 ? alreadyDone : undefined,
    contentType: media && !other && !['application/json', '*/*'].includes(media.type) ? media.type : undefined,
  };
  const lines = Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${writeLiteral(value)}`);
  const list = secrets.get(writeLiteral(operation.secrets));
  return writeBlock('{', list === undefined ? lines : [...lines, `secrets: ${list}`], '}');
}

function writeArgs(operation: OperationModel): string {
  const { parameters, body } = operation;
  const whole = `operations[${quote(operation.id)}]`;
  const lines = [
    ...writeParameters('path', 'path', whole, parameters),
    ...writeParameters('query', 'query', whole, parameters),
    ...writeParameters('headers', 'header', whole, parameters),
  ];
  if (body) {
    const content = `${body.required ? `${whole}['requestBody']` : `NonNullable<${whole}['requestBody']>`}['content']`;
    const types = body.media.map(({ type }) => `${content}[${quote(type)}]`);
    lines.push(body.required ? `body: ${types.join(' | ')};` : `body?: ${[...types, 'undefined'].join(' | ')};`);
  }
  return lines.length === 0 ? '{}' : `{\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

function writeParameters(
  key: string,
  place: ParameterModel['in'],
  whole: string,
  parameters: readonly ParameterModel[],
): string[] {
  const here = parameters.filter((parameter) => parameter.in === place);
  if (here.length === 0) return [];
  const isRequired = here.some(({ required }) => required);
  return [`${key}${isRequired ? '' : '?'}: ${whole}['parameters'][${quote(place)}];`];
}

/** The bodies of 2xx answers and of statuses that `x-answers` names. */
function listResults(document: Document, operation: OperationModel): string[] {
  const writeType = ({ status }: Pick<ResponseModel, 'status'>, { type }: MediaModel) =>
    `operations[${quote(operation.id)}]['responses'][${status}]['content'][${quote(type)}]`;
  const successes = operation.responses.filter(isSuccess);
  const types = successes.flatMap((response) =>
    response.media.length === 0 ? ['undefined'] : response.media.map((media) => writeType(response, media)),
  );
  const data = readAnswers(document, operation)
    .filter(({ status }) => !successes.some((success) => success.status === status))
    .map(({ name, ...answer }) =>
      name === undefined ? writeType(answer, answer.media) : `components['schemas'][${quote(name)}]`,
    );
  return [...new Set([...types, ...data])];
}

function writeUnion(types: readonly string[]): string {
  if (types.length === 0) return ' undefined';
  return types.length === 1 ? ` ${types[0]}` : types.map((type) => `\n  | ${type}`).join('');
}
