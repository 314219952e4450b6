import type { Answer, AnyCall } from '../../../family.js';
import { negotiateType } from '../packages/negotiate-type.js';
import type { QinlingRuntime } from '../state.js';

/**
 * What becomes of a download that is asked for as JSON: `null`, with the headers of the download. The service's
 * controller writes the package past its own renderer, which then renders nothing. For a row of the deviations table,
 * for no client is to expect it.
 */
export function answerDownloadAsJson(answer: Answer, { incoming }: Pick<AnyCall<QinlingRuntime>, 'incoming'>): Answer {
  if (answer.status !== 200 || !(answer.body instanceof Uint8Array)) return answer;
  const own = answer.contentType ?? 'application/zip';
  if (negotiateType(incoming.headers.get('accept'), own) === own) return answer;
  return { status: 200, headers: answer.headers ?? {}, body: null };
}
