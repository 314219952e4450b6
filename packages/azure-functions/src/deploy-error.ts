import { PollError } from '@functionary/core';
import type { Deployment } from './deploy-types.js';

/** A deployment ended without success; the app runs what it ran before. */
export class DeploymentFailedError extends PollError {
  declare readonly deploymentId: string | null;
  /** What the service says of it. */
  declare readonly statusText: string | undefined;
  /** Where its log is. */
  declare readonly logUrl: string | undefined;
  /** As it was seen last. Non-enumerable. */
  declare readonly deployment: Deployment;

  override get name(): 'DeploymentFailedError' {
    return 'DeploymentFailedError';
  }

  constructor(deployment: Deployment) {
    const { id, status, status_text, log_url } = deployment;
    const said = status_text?.trim() || `status ${status}`;
    const text = `deployment ${id} failed: ${said}${log_url ? `; its log is at ${log_url}` : ''}`;
    const fields = { deploymentId: id, statusText: status_text || undefined, logUrl: log_url || undefined };
    super(text, undefined, fields, { deployment });
  }
}
