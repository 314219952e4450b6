import type { Answer, Deviation, Incoming } from '../../../family.js';
import { loginMount } from '../mounts.js';
import type { AzureRuntime } from '../state.js';
import { readPageError } from './page-error.js';
import { sources } from './sources.js';

/** A function's own answers are no errors of the API, and the token endpoint is OAuth 2.0's. An answer to HEAD has no body. */
function writePageError(answer: Answer, { mount, method }: Pick<Incoming, 'mount' | 'method'>): Answer {
  if (answer.status < 400 || answer.isFromCode || mount === loginMount || method === 'HEAD') return answer;
  const { contentType: _type, ...kept } = answer;
  return { ...kept, body: { ...readPageError(answer) } };
}

/** Errors by the page. */
export const pageErrorDeviations: readonly Deviation<AzureRuntime>[] = [
  {
    id: 'azure-error-body',
    operations: ['*'],
    profiles: ['documented'],
    says: 'An error response typically includes a JSON object with fields like code and message.',
    does: "Resource Manager has both under error, App Service has Code and Message among others, the host and Kudu have a text, a page or no body. (Under this profile every error of management, of the app's host and of Kudu has the page's two fields alone; a function's own answers and Entra's stay as they are.)",
    source: `${sources.page}; ${sources.client}; azure-rest-api-specs issues 14557, 29701; ${sources.host} issues 5634, 8321`,
    dress: writePageError,
  },
];
