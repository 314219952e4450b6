import type { Deviation } from '../../../family.js';
import type { AeontelRuntime } from '../state.js';
import { sources } from './sources.js';

const profiles: readonly string[] = [];
const operations = ['invokeFunction'];
const { page, functionType, invokeTypes, unseen } = sources;

/** What running a function answers. */
export const invokeDecisionDeviations: readonly Deviation<AeontelRuntime>[] = [
  {
    id: 'aeontel-invoke-failures',
    operations,
    profiles,
    says: 'ok: boolean. error: string.',
    does: '200 with ok false for code that throws, that takes too long ("Timed out after N ms"), whose result is no JSON or breaks the output schema. error is the message alone, and never empty; what is thrown and no Error is written as text.',
    source: `${page}; AWS Lambda, Invoke; ${unseen}`,
  },
  {
    id: 'aeontel-invoke-arguments',
    operations,
    profiles,
    says: 'args?: {}.',
    does: 'args are an object: null and lists are 400, and so is what is nested more than 1000 deep (a result: ok false). What breaks the input schema is 400 invalid_args with pointers, and nothing runs.',
    source: `${page}; docs.aeontel.com /api/schemas; ${unseen}`,
  },
  {
    id: 'aeontel-invoke-versions',
    operations,
    profiles,
    says: 'versionId?: defaults to defaultVersionId.',
    does: 'A version that is not one of this function is 400 invalid_reference; no version named and no default is 409 no_default_version.',
    source: `${invokeTypes}; ${unseen}`,
  },
  {
    id: 'aeontel-invoke-result',
    operations,
    profiles,
    says: 'result?: any. durationMs: integer.',
    does: "undefined is null. durationMs is a whole number of 0 or more, of failures too, by the world's clock in the mock. Running moves no updatedAt.",
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-code-in-the-mock',
    operations,
    profiles,
    says: 'Invoke a function as a Cloudflare Dynamic Worker.',
    does: "The mock runs what the test registered by the id of the version, the id or the name of the function, or else gives the arguments back. As nobody, as far as code can tell: runtimeUserId changes nothing. A run has 30 seconds of the world's clock; one that hangs keeps virtual time until they have passed on the real one.",
    source: `${page}; ${functionType}`,
  },
  {
    id: 'aeontel-schemas-in-the-mock',
    operations,
    profiles,
    says: 'Schemas are enforced on function input.',
    does: 'The mock takes them for JSON Schema, draft 2020-12, and holds values to format too. One that cannot be applied, such as a $ref that leads nowhere, is 500 internal, whose detail names it.',
    source: `docs.aeontel.com /api/schemas; ${unseen}`,
  },
];
