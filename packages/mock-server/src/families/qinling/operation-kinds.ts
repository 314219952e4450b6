import { table } from '@functionary/qinling/operations';
import type { TableOperation } from '../../table.js';

/** Where Keystone is mounted. */
export const identityMount = 'openstack/identity';
/** Where Qinling is mounted. */
export const engineMount = 'openstack/function-engine';

const plainOperations: ReadonlySet<string> = new Set([
  ...['listVersions', 'createFunction', 'getFunction', 'updateFunction'],
  ...['getFunctionVersion', 'getExecutionLog', 'invokeWebhook'],
]);

/** Whether an operation is Keystone's alone. */
export function isIdentityOperation(operation: TableOperation): boolean {
  return operation.servers.every((index) => table.servers[index]!.mount === identityMount);
}

/** Whether an operation of Qinling takes plain arguments (forms, files, text), not a typed JSON body: its errors are shorter. */
export function isPlainOperation({ id }: TableOperation): boolean {
  return plainOperations.has(id);
}

/**
 * What only an administrator may do (openstack/qinling etc/policy.json.sample). Lists of all projects are judged where
 * they are made.
 */
const adminOperations: ReadonlySet<string> = new Set([
  ...['createRuntime', 'updateRuntime', 'deleteRuntime', 'getRuntimePool', 'listFunctionWorkers'],
  ...['scaleUpFunction', 'scaleDownFunction', 'detachFunction'],
  ...['scaleUpFunctionVersion', 'scaleDownFunctionVersion', 'detachFunctionVersion'],
]);

/** Whether an operation is for administrators alone. */
export function isForAdministrators(operationId: string): boolean {
  return adminOperations.has(operationId);
}

const openOperations: ReadonlySet<string> = new Set([
  ...['listVersions', 'redirectToApiRoot', 'getApiRoot', 'invokeWebhook'],
]);

/** Whether an operation asks for no token, or looks at it itself, as Keystone's do. */
export function isOpen(operation: TableOperation): boolean {
  return openOperations.has(operation.id) || isIdentityOperation(operation);
}
