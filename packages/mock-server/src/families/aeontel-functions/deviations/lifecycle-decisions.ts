import type { Deviation } from '../../../family.js';
import type { AeontelRuntime } from '../state.js';
import { silent, sources } from './sources.js';

const profiles: readonly string[] = [];
const { page, functionType, createType, updateType, sdkErrors, unseen } = sources;

/** How functions begin, change and end, where the pages say little. */
export const lifecycleDecisionDeviations: readonly Deviation<AeontelRuntime>[] = [
  {
    id: 'aeontel-created',
    operations: ['createFunction'],
    profiles,
    says: 'Create function.',
    does: '201, with a version v1 of the two schemas, which is the default version. createdBy is the caller.',
    source: `${page}; ${createType}; ${unseen}`,
  },
  {
    id: 'aeontel-create-fields',
    operations: ['createFunction', 'updateFunction'],
    profiles,
    says: 'name: string. description?: string.',
    does: 'A name has 1 to 255 characters, not all blank, and need not be unique; a description up to 4096. null is 400 for both. All fields that are wrong are told at once.',
    source: `${page}; ${createType}; ${updateType}; ${unseen}`,
  },
  {
    id: 'aeontel-create-schemas',
    operations: ['createFunction'],
    profiles,
    says: 'inputSchemaId, outputSchemaId: string.',
    does: 'They are of the workspace or the system, else 400 invalid_reference.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-unknown-fields',
    operations: ['createFunction', 'updateFunction', 'invokeFunction'],
    profiles,
    says: silent,
    does: 'A field that is unknown or cannot be set is 400 unknown_field (validation_failed where more is wrong). Bodies are application/json, else 415; of operations without one they are not looked at.',
    source: unseen,
  },
  {
    id: 'aeontel-update',
    operations: ['updateFunction'],
    profiles,
    says: 'name?, description?, runtimeUserId?: string.',
    does: 'What is left out stays; all of it or nothing. updatedAt moves only where a value changed. There is no etag: the last one to write wins.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-wrong-state',
    operations: ['updateFunction', 'deleteFunction', 'restoreFunction', 'purgeFunction', 'invokeFunction'],
    profiles,
    says: 'Soft-delete a function. Restore a soft-deleted function.',
    does: 'What is there, but deleted or not as the call wants it, is 409 function_deleted or function_not_deleted, a second DELETE too. GET still shows a deleted function.',
    source: `${page}; Google AIP-164; ${unseen}`,
  },
  {
    id: 'aeontel-no-gone',
    operations: ['*'],
    profiles,
    says: 'Lists 400, 401, 403, 404, 409, 429 and 5xx.',
    does: 'Nothing is 410 or 422, and ids that were purged are not remembered: 404.',
    source: sdkErrors,
  },
  {
    id: 'aeontel-delete',
    operations: ['deleteFunction', 'restoreFunction'],
    profiles,
    says: 'retentionTier: any. Its type page: snapshotted at delete time, null while active.',
    does: 'Deleting takes the tier that the workspace has now, medium in the mock unless it says otherwise, and keeps versions and default version. Restoring sets both to null. Both move updatedAt.',
    source: `${page}; ${functionType}; ${unseen}`,
  },
  {
    id: 'aeontel-retention',
    operations: ['*'],
    profiles,
    says: 'A cleanup worker hard-deletes once deletedAt + 7, 30 or 90 days has passed.',
    does: "From that very instant on the function is gone for all who look; in the mock by the world's clock, and no event of it.",
    source: `${functionType}; ${unseen}`,
  },
  {
    id: 'aeontel-purge',
    operations: ['purgeFunction'],
    profiles,
    says: 'Permanently delete a soft-deleted function.',
    does: 'It goes with its versions and installs. success is never false: what fails is an error.',
    source: `${page}; ${unseen}`,
  },
];
