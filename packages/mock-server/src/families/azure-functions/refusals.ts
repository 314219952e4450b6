/**
 * What App Service refuses, in its words.
 *
 * @module
 */
import { appServiceError, ManagementError } from './errors.js';

/** The body has no `properties` object (Azure/azure-rest-api-specs issues 14557 and 29701). */
export function propertiesMissing(): ManagementError {
  return new ManagementError(
    appServiceError(400, 'BadRequest', 'Properties object is not present in the request body.', {
      ExtendedCode: '51006',
      MessageTemplate: '{0} object is not present in the request body.',
      Parameters: ['Properties'],
    }),
  );
}

/** A value that cannot be one, anywhere in a request. @param name as in the request */
export function invalidParameter(name: string): ManagementError {
  return badRequest(`The parameter ${name} has an invalid value.`);
}

/** Anything else that is wrong with a request. */
export function badRequest(message: string): ManagementError {
  return new ManagementError(appServiceError(400, 'BadRequest', message));
}

/** What the request is about does not go with how things stand. */
export function conflict(message: string): ManagementError {
  return new ManagementError(appServiceError(409, 'Conflict', message));
}

/** There is no such thing below an app. */
export function notFound(message: string): ManagementError {
  return new ManagementError(appServiceError(404, 'NotFound', message));
}

/**
 * The host, which was asked, refused. A stopped app's answers `Forbidden`, which App Service makes a 400
 * (Azure/azure-functions-host issues 5634 and 8321).
 */
export function refusedByHost(reason: 'Forbidden' | 'BadRequest' | 'NotFound'): ManagementError {
  const message = `Encountered an error (${reason}) from extensions API.`;
  if (reason === 'NotFound') return notFound(message);
  return new ManagementError(appServiceError(400, reason === 'Forbidden' ? 'Unauthorized' : 'BadRequest', message));
}
