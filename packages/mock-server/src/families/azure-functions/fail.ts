import type { Answer, Incoming } from '../../family.js';
import { internalError, ManagementError } from './errors.js';
import { kuduMount, loginMount, managementMount } from './mounts.js';

/** What a failure that nobody thought of answers, in the form of the service that was asked. */
export function describeFailure(error: unknown, { mount }: Pick<Incoming, 'mount'>): Answer {
  if (error instanceof ManagementError) return error.answer;
  if (mount === managementMount) return internalError();
  if (mount === kuduMount) return { status: 500, body: { Message: 'An error has occurred.' } };
  if (mount === loginMount) {
    return {
      status: 500,
      body: { error: 'server_error', error_description: 'AADSTS90036: An unexpected error occurred.' },
    };
  }
  return { status: 500 };
}
