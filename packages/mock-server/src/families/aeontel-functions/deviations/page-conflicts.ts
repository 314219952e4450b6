import type { Deviation } from '../../../family.js';
import type { AeontelRuntime } from '../state.js';
import { sources } from './sources.js';

const profiles: readonly string[] = [];
const { page, functionType, invokeTypes } = sources;

/** Where the page contradicts itself or its siblings, or calls two things by one name. */
export const pageConflictDeviations: readonly Deviation<AeontelRuntime>[] = [
  {
    id: 'aeontel-two-sources',
    operations: ['listFunctions'],
    profiles,
    says: 'source: workspace, system, integration. In a function: custom | system | openapi-op.',
    does: 'The parameter chooses by where a function comes from and never looks at the field. The field is filtered by filter={"source": …}. A word of the other list is 400 in either place.',
    source: page,
  },
  {
    id: 'aeontel-four-systems',
    operations: ['listFunctions', 'createFunction'],
    profiles,
    says: 'system: Shorthand: filter where system equals this value. source: system = only global system functions.',
    does: '?system= is about the field system, ?source=system about functions of no workspace, and a function whose field source is system is not for that one of the system.',
    source: page,
  },
  {
    id: 'aeontel-args-optional',
    operations: ['invokeFunction'],
    profiles,
    says: 'args?: {}. Its type page has args required.',
    does: 'args may be left out, and so may the body: no arguments.',
    source: `${page}; ${invokeTypes}`,
  },
  {
    id: 'aeontel-result-always',
    operations: ['invokeFunction'],
    profiles,
    says: 'result?: any. Its type page has it required, and null when ok is false.',
    does: 'result and error are always sent; one of them is null.',
    source: `${page}; ${invokeTypes}`,
  },
  {
    id: 'aeontel-nulls',
    operations: ['listFunctions', 'createFunction', 'getFunction', 'updateFunction', 'restoreFunction'],
    profiles,
    says: 'Shows description, defaultVersionId, startCursor and others as string.',
    does: 'workspaceId, description, defaultVersionId, createdBy, runtimeUserId, deletedAt and retentionTier may be null, and are always sent; both cursors of an empty page are null.',
    source: `${page}; ${functionType}`,
  },
  {
    id: 'aeontel-error-and-errors',
    operations: ['*'],
    profiles,
    says: 'error: string, in the 200 of invoke.',
    does: 'Errors of the API have no key error at the top, so that nothing takes the one for the other.',
    source: `${page}; ${sources.unseen}`,
  },
];
