import type { Decoded, Deviation } from '../../../family.js';
import { isObject } from '../../../json-object.js';
import { resourceLimits } from '../functions/resource-limits.js';
import type { QinlingRuntime } from '../state.js';
import { sources } from './edit-answer.js';

const profiles = ['documented'];
const functionWrites = ['createFunction', 'updateFunction'];

/** `memory` is `memory_size`; what is less than the least is the least. */
function takeMemory(decoded: Decoded): Decoded {
  const { memory, ...fields } = (decoded.body ?? {}) as Record<string, unknown>;
  if (memory === undefined || fields.memory_size !== undefined) return decoded;
  const least = resourceLimits.memory_size.min;
  const isLess = memory !== null && memory !== '' && Number(memory) > 0 && Number(memory) < least;
  return { ...decoded, body: { ...fields, memory_size: isLess ? least : memory } };
}

function takeNestedCode(decoded: Decoded): Decoded {
  const code = (decoded.body as { code?: unknown } | undefined)?.code;
  return isObject(code) ? { ...decoded, body: { ...decoded.body, code: JSON.stringify(code) } } : decoded;
}

/** What the page's requests may hold that the service does not take, or takes otherwise. */
export const pageRequestDeviations: readonly Deviation<QinlingRuntime>[] = [
  {
    id: 'qinling-memory',
    operations: functionWrites,
    profiles,
    says: 'memory (Optional): Max memory usage during the execution. An example sends memory=33000000.',
    does: 'The field is memory_size, with 33554432 as its least; memory is ignored. (Under this profile it is taken for memory_size, and less than the least as the least.)',
    source: `${sources.page}; ${sources.functions}`,
    request: (_incoming, decoded) => takeMemory(decoded),
  },
  {
    id: 'qinling-nested-code',
    operations: functionWrites,
    profiles,
    says: 'An example sends JSON, with an object for code.',
    does: 'code is a text of JSON, in JSON too. An object fails with 500; the mock answers 400 that names code.',
    source: `${sources.page}; ${sources.functions}`,
    request: (_incoming, decoded) => takeNestedCode(decoded),
  },
  {
    id: 'qinling-function-moves',
    operations: ['updateFunction'],
    profiles,
    says: 'runtime_id (Optional) is among what a change of a function sends.',
    does: 'It is ignored. (Under this profile it is checked as at a creation, and the workers are dropped.)',
    source: `${sources.page}; ${sources.functions}`,
    switch: 'function-moves',
  },
  {
    id: 'qinling-fixed-image-function',
    operations: ['updateFunction'],
    profiles,
    says: 'It is not possible to update an image function.',
    does: 'Its name, description and timeout can be changed; other fields answer 400. (Under this profile all of them do.)',
    source: `${sources.page}; ${sources.functions}`,
    switch: 'fixed-image-function',
  },
  {
    id: 'qinling-fixed-package-code',
    operations: ['updateFunction'],
    profiles,
    says: "code (Optional): Package function can't have this value updated.",
    does: 'It can. (Under this profile code without a package answers 400; with one it describes the package, since the page has package "required only if code is of source package".)',
    source: `${sources.page}; ${sources.functions}`,
    switch: 'fixed-package-code',
  },
  {
    id: 'qinling-scale-by-one',
    operations: ['scaleUpFunction', 'scaleDownFunction', 'scaleUpFunctionVersion', 'scaleDownFunctionVersion'],
    profiles,
    says: 'count (Optional): Number of workers to scale up a function, default is 1.',
    does: 'A body with count is required: 400 without a body. With an empty one scale_up fails with 500, and so does scale_down where there is a second worker; the mock answers 400 that names count.',
    source: `${sources.page}; ${sources.functions}, resources.py`,
    switch: 'read-by-page',
  },
  {
    id: 'qinling-version-without-body',
    operations: ['createFunctionVersion'],
    profiles,
    says: 'description (Optional) is all that a new version can be sent with.',
    does: 'A body is required, {} at least: 400 without one.',
    source: `${sources.page}; ${sources.versions}`,
    switch: 'read-by-page',
  },
  {
    id: 'qinling-alias-version',
    operations: ['createAlias'],
    profiles,
    says: 'version: Version of the function to point the alias. An example sends function_version.',
    does: 'The field is function_version; version is 400, an unknown attribute. (Under this profile both are taken.)',
    source: `${sources.page}; ${sources.aliases}, resources.py`,
    switch: 'read-by-page',
  },
  {
    id: 'qinling-is-public-colon',
    operations: ['createRuntime'],
    profiles,
    says: 'The example of a creation sends the key "is_public:", colon and all.',
    does: 'Such a key is 400, an unknown attribute. (Under this profile it is taken for is_public, which the table has.)',
    source: `${sources.page}; ${sources.resources}`,
    switch: 'read-by-page',
  },
  {
    id: 'qinling-any-execution-filter',
    operations: ['listExecutions'],
    profiles,
    says: 'filter: Execution filter, e.g. "function_id, function_version, etc...".',
    does: "Filters are function_id, status, description and project_id; others are 400, an unknown argument. (Under this profile each field of the page's answer is one, with times as the page writes them.)",
    source: `${sources.page}; ${sources.executions}`,
    switch: 'read-by-page',
  },
  {
    id: 'qinling-job-set-done',
    operations: ['updateJob'],
    profiles,
    says: 'status (Optional): Status of the job, e.g. "paused, running, canceled, done".',
    does: 'done cannot be set: 400, Invalid status.',
    source: `${sources.page}; ${sources.jobs}`,
    switch: 'job-set-done',
  },
  {
    id: 'qinling-version-numbers-once',
    operations: ['deleteFunctionVersion'],
    profiles,
    says: 'Each version has a number that serves as its ID, starting with 1 and incrementing up, and never reused.',
    does: 'When the latest version is deleted, latest_version goes down by one, and the next version has its number.',
    source: `${sources.page}; ${sources.versions}`,
    switch: 'version-numbers-once',
  },
];
