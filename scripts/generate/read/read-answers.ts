import { type Document, type Located, membersOf, readSchemaName, resolveRefs } from '../document.js';
import { isObject, isSameJson } from '../json.js';
import { pointTo } from '../pointer.js';
import { refuse } from '../problem.js';
import { mergeAllOf } from '../zod/merge-all-of.js';
import type { MediaModel, OperationModel, ResponseModel } from './operation-model.js';

/** A status of `x-answers`: the keys that its body must have to count as data, and the schema of that data. */
export interface DataAnswer {
  readonly status: number;
  readonly required: readonly string[];
  readonly media: MediaModel;
  /** Name of the component, where the data is one case of several. */
  readonly name?: string;
}

/**
 * The statuses that are data for an operation. Where the body is one of several, the data is the case that the
 * operation also answers with a 2xx.
 *
 * @throws SpecError where the status has no JSON body, or the schema requires no key by which to know the data
 */
export function readAnswers(document: Document, operation: OperationModel): DataAnswer[] {
  return operation.answers.map((status) => {
    const at = pointTo(operation.at, 'x-answers');
    const response = operation.responses.find((one) => one.status === status);
    const media = response?.media.find(({ isJson }) => isJson);
    if (!response || !media?.schema) refuse(at, `${status} is not a response with a JSON schema`);
    const data = findData(document, operation, media.schema, at);
    const required = [...mergeAllOf(document, data).required].sort();
    if (required.length === 0) refuse(at, `the schema of ${status} requires no key by which to know the data`);
    const name = data === media.schema ? undefined : readSchemaName(data.value);
    return { status, required, media, ...(name !== undefined && { name }) };
  });
}

function findData(document: Document, operation: OperationModel, schema: Located, at: string): Located {
  const { value, at: resolvedAt } = resolveRefs(document, schema);
  const key = isObject(value) && (value.oneOf ? 'oneOf' : value.anyOf ? 'anyOf' : undefined);
  if (!key) return schema;
  const successes = operation.responses.filter(isSuccess).flatMap(({ media }) => media.map((one) => one.schema?.value));
  const cases = membersOf({ value: value[key] ?? [], at: pointTo(resolvedAt, key) });
  const data = cases.find(
    (one) => readSchemaName(one.value) && successes.some((success) => isSameJson(success, one.value)),
  );
  return data ?? refuse(at, 'none of the cases of the body is also the schema of a 2xx answer');
}

/** Whether a response is a success. */
export function isSuccess(response: ResponseModel): boolean {
  return response.status >= 200 && response.status < 300;
}
