/**
 * The package executor: handlers that the user's own durable-functions registers.
 *
 * @module
 */
export type { BeginInvocation, Invocation, PackageHandler } from './begin-invocation.js';
export { createPackageEntity } from './create-package-entity.js';
export { createPackageOrchestrator } from './create-package-orchestrator.js';
