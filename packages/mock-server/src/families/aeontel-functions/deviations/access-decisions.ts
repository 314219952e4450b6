import type { Deviation } from '../../../family.js';
import type { AeontelRuntime } from '../state.js';
import { silent, sources } from './sources.js';

const profiles: readonly string[] = [];
const { page, functionType, updateType, authentication, sdkErrors, integrations, unseen } = sources;
const changes = ['updateFunction', 'deleteFunction', 'restoreFunction', 'purgeFunction'];

/** Who sees and does what, where the pages say little. */
export const accessDecisionDeviations: readonly Deviation<AeontelRuntime>[] = [
  {
    id: 'aeontel-order-of-checks',
    operations: ['*'],
    profiles,
    says: silent,
    does: '401, then 400 for query, JSON and form of the body (415 for its media type), 404 for the id of the path, 403, 400 for what the body refers to, 409.',
    source: unseen,
  },
  {
    id: 'aeontel-hidden-functions',
    operations: ['getFunction', 'invokeFunction', ...changes],
    profiles,
    says: "The SDK's example catches NotFoundError for agt_bogus.",
    does: 'An id that is malformed, unknown, purged, expired or of a workspace out of reach is 404, all the same answer.',
    source: `${sdkErrors}; ${unseen}`,
  },
  {
    id: 'aeontel-token-kinds',
    operations: ['*'],
    profiles,
    says: 'sec_: full workspace access. pub_: scoped, read-only by default. tok_: session per user or device.',
    does: 'sec_ acts as an administrator of its one workspace, and its service user is createdBy. pub_ reads that workspace, and may not invoke either: 403. tok_ reaches the workspaces that its user is a member of, all of them for an administrator of the platform.',
    source: `${authentication}; ${unseen}`,
  },
  {
    id: 'aeontel-system-functions',
    operations: changes,
    profiles,
    says: 'system: true is built in, cannot be edited or deleted.',
    does: '403 for everyone, administrators of the platform too, and before any 409. A function of no workspace counts as one.',
    source: `${functionType}; ${unseen}`,
  },
  {
    id: 'aeontel-installed-functions',
    operations: ['listFunctions', 'getFunction', 'invokeFunction', ...changes],
    profiles,
    says: 'Those visible via installed integrations.',
    does: 'An install grants use, not ownership: such a function keeps the workspaceId of who publishes it, is read and invoked, and any change to it is 403 unless the caller reaches its own workspace too. One that its owner deleted is shown as deleted.',
    source: `${page}; ${integrations}; ${unseen}`,
  },
  {
    id: 'aeontel-unknown-workspace',
    operations: ['listFunctions', 'createFunction'],
    profiles,
    says: 'Filter to functions in this workspace.',
    does: 'A workspace that is not there, and one that is not for the caller, are 403 with one text. A 200 with the functions of the system alone would look like an empty workspace.',
    source: `${page}; ${unseen}`,
  },
  {
    id: 'aeontel-runtime-user',
    operations: ['updateFunction'],
    profiles,
    says: 'runtimeUserId: for workspace admins to set; the target must be a member; null clears.',
    does: 'To set and to clear it are both 403 for others; who is no member is 400 invalid_reference.',
    source: `${functionType}; ${updateType}; ${unseen}`,
  },
  {
    id: 'aeontel-source-system',
    operations: ['createFunction'],
    profiles,
    says: 'source?: custom | system | openapi-op.',
    does: 'system is 403 unless an administrator of the platform asks, and does not make the field system true.',
    source: `${page}; ${unseen}`,
  },
];
