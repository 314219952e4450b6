/**
 * The errors of Resource Manager and of App Service behind it. Both are JSON objects: the official clients fail on an
 * error without a body.
 *
 * @module
 */
import type { components } from '@functionary/azure-functions/operations';
import type { Answer } from '../../family.js';

type ArmError = components['schemas']['ArmError'];
type AppServiceErrorBody = components['schemas']['AppServiceErrorBody'];

/** Statuses that an error of management may have. */
export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 429 | 500 | 503;

/** An error of Resource Manager: `{"error": {"code", "message"}}`. */
export function armError<Status extends ErrorStatus>(
  status: Status,
  code: string,
  message: string,
  extra: Partial<ArmError> = {},
) {
  const error: ArmError = { code, message, ...extra };
  return { status, body: { error } };
}

/** What an error of App Service says again of itself. */
export interface ErrorEntity {
  /** Its number: `51006`. */
  readonly ExtendedCode: string;
  readonly MessageTemplate: string;
  readonly Parameters: string[];
}

/** An error of App Service: `{"Code", "Message", "Target", "Details", "Innererror"}`. */
export function appServiceError<Status extends ErrorStatus>(
  status: Status,
  Code: string,
  Message: string,
  entity?: ErrorEntity,
) {
  const body: AppServiceErrorBody = {
    Code,
    Message,
    Target: null,
    Details: [{ Message }, { Code }, { ErrorEntity: { ...entity, Code, Message } }],
    Innererror: null,
  };
  return { status, body };
}

/** A refusal that is thrown anywhere below a handler, and that the operation then answers. */
export class ManagementError extends Error {
  override readonly name = 'ManagementError';

  constructor(readonly answer: Answer) {
    super(JSON.stringify(answer.body));
  }
}

/** A body that is not what it should be, in Resource Manager's words. */
export const invalidContent = (text: string) => armError(400, 'InvalidRequestContent', text);

/** No such subscription. */
export const subscriptionNotFound = (subscription: string): ManagementError =>
  new ManagementError(armError(404, 'SubscriptionNotFound', `The subscription '${subscription}' could not be found.`));

/** No such resource group. */
export const resourceGroupNotFound = (group: string): ManagementError =>
  new ManagementError(armError(404, 'ResourceGroupNotFound', `Resource group '${group}' could not be found.`));

/** No such resource. @param resource its type and name: `Microsoft.Web/sites/demo-app` */
export const resourceNotFound = (resource: string, group: string): ManagementError =>
  new ManagementError(
    armError(404, 'ResourceNotFound', `The Resource '${resource}' under resource group '${group}' was not found.`),
  );

/** What a failure that nobody thought of answers. */
export const internalError = () =>
  armError(500, 'InternalServerError', 'The server encountered an internal error. Please retry the request.');
