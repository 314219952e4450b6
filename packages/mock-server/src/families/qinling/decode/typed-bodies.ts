/**
 * The JSON bodies of Qinling's typed controllers as data (openstack/qinling api/controllers/v1/resources.py): what the
 * controller calls its argument, and its fields in their order there, which is the order in which they are judged.
 *
 * @module
 */

/** What a field may hold. Null always may be there. */
export type FieldType = 'text' | 'uuid' | 'integer' | 'boolean';

/** One field of a body. */
export interface TypedField {
  readonly type: FieldType;
  /** Only the service writes it. */
  readonly isReadOnly?: boolean;
  readonly minimum?: number;
}

/** A body. */
export interface TypedBody {
  /** The name that messages say. */
  readonly argument: string;
  readonly fields: Readonly<Record<string, TypedField>>;
}

const text: TypedField = { type: 'text' };
const uuid: TypedField = { type: 'uuid' };
const integer: TypedField = { type: 'integer' };
const boolean: TypedField = { type: 'boolean' };

const readOnly = (field: TypedField): TypedField => ({ ...field, isReadOnly: true });
/** What every record ends with. */
const stamps = { project_id: readOnly(text), created_at: readOnly(text), updated_at: readOnly(text) };

const runtime: TypedBody = {
  argument: 'runtime',
  fields: {
    ...{ id: text, name: text, image: text, description: text, is_public: boolean, trusted: boolean },
    ...{ status: readOnly(text), ...stamps },
  },
};

const execution: TypedBody = {
  argument: 'body',
  fields: {
    ...{ id: uuid, function_id: uuid, function_version: integer, function_alias: text, description: text },
    ...{ status: readOnly(text), sync: boolean, input: text, result: readOnly(text), ...stamps },
  },
};

const functionVersion: TypedBody = {
  argument: 'body',
  fields: {
    ...{ id: uuid, description: text, function_id: readOnly(uuid), version_number: readOnly(integer) },
    ...{ count: readOnly(integer), ...stamps },
  },
};

const alias: TypedBody = {
  argument: 'body',
  fields: {
    ...{ id: uuid, name: text, description: text, function_id: uuid },
    ...{ function_version: integer, ...stamps },
  },
};

const webhook: TypedBody = {
  argument: 'webhook',
  fields: {
    ...{ id: uuid, function_id: uuid, function_alias: text },
    ...{ function_version: integer, description: text, ...stamps },
    webhook_url: readOnly(text),
  },
};

const job: TypedBody = {
  argument: 'job',
  fields: {
    ...{ id: uuid, name: text, function_id: uuid, function_alias: text, function_version: integer },
    ...{ function_input: text, status: text, pattern: text, count: integer },
    ...{ first_execution_time: text, next_execution_time: text, ...stamps },
  },
};

const scale: TypedBody = { argument: 'scale', fields: { count: { type: 'integer', minimum: 1 } } };

/** By operation; the others take no body. */
export const typedBodies: Readonly<Record<string, TypedBody>> = {
  ...{ createRuntime: runtime, updateRuntime: runtime },
  createExecution: execution,
  createFunctionVersion: functionVersion,
  ...{ createAlias: alias, updateAlias: alias },
  ...{ createWebhook: webhook, updateWebhook: webhook },
  ...{ createJob: job, updateJob: job },
  ...{ scaleUpFunction: scale, scaleDownFunction: scale },
  ...{ scaleUpFunctionVersion: scale, scaleDownFunctionVersion: scale },
};
