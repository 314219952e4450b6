import type { Answer, Incoming } from '../../../family.js';
import { isFunctionDisabled } from '../functions/is-function-disabled.js';
import { findHost } from '../host/find-host.js';
import { levelOfKey } from '../keys/check-key.js';
import { readKey } from '../keys/read-key.js';
import { functionLogPath, writeLog } from '../logs/write-log.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { answerWith } from './answer-with.js';
import { createInvocationContext } from './create-invocation-context.js';
import { findRoute, type RouteMatch } from './find-route.js';
import { makeRequest } from './make-request.js';
import { codeNameOf, type HttpHandler, type KeyLevel } from './registered-code.js';
import { runCode } from './run-code.js';

/** Why a function runs, in the host's words; those for a run by hand are the same. */
export const hostReason = 'This function was programmatically called via the host APIs.';

const isOpenTo = (wanted: RouteMatch['authLevel'], level: KeyLevel): boolean =>
  wanted === 'anonymous' || level === 'admin' || level === wanted;

/** The function is there and nothing to run for it: files that were uploaded never run. */
function answerWithoutCode(world: AzureWorld, site: SiteRecord, name: string): Answer {
  const where = `{ app: '${site.app}'${site.slot === null ? '' : `, slot: '${site.slot}'`} }`;
  const text = `No code is registered for the function '${name}': world.azure.http('${name}', handler, ${where})`;
  writeLog(world, site, { level: 'Error', path: functionLogPath(name), text });
  world.services.log('error', text);
  return { status: 500, contentType: 'text/plain; charset=utf-8', body: text };
}

/** The answer to HEAD has no body, whatever the function gave. */
function dropBody({ body, ...answer }: Answer): Answer {
  if (body instanceof ReadableStream) void body.cancel().catch(() => undefined);
  return answer;
}

/** Runs the code, and makes an answer of what it gives: a value that cannot be one is the function's failure. */
async function answerWithCode(
  world: AzureWorld,
  site: SiteRecord,
  incoming: Incoming,
  { fn, params }: RouteMatch,
  code: HttpHandler,
  keyLevel: KeyLevel,
): Promise<Answer> {
  const request = makeRequest(incoming);
  if (!request) return { status: 405 };
  const invocationId = world.services.uuid();
  const facts = { invocationId, functionName: fn.name, params, keyLevel, appUrl: incoming.base };
  const context = createInvocationContext(world, site, facts);
  const outcome = await runCode(world, site, facts, hostReason, async () => answerWith(await code(request, context)));
  if ('value' in outcome) {
    const answer: Answer = { ...(outcome.value as Answer), isFromCode: true };
    return incoming.method === 'HEAD' ? dropBody(answer) : answer;
  }
  if ('thrown' in outcome) return { status: 500 };
  return { status: 503, contentType: 'text/plain; charset=utf-8', body: 'Function host is not running.' };
}

/**
 * Calls the function that a path leads to, as the host does: the platform's page where the app is stopped, 404 where no
 * function takes path and method, 401 without a key that is good for it, 404 where it is switched off and the key is not
 * the master key; then the function's own answer.
 *
 * @param path under the app, decoded: `api/orders/7`
 */
export function invokeFunction(world: AzureWorld, incoming: Incoming, path: string): Answer | Promise<Answer> {
  const found = findHost(world, incoming);
  if ('refused' in found) return found.refused;
  const { site } = found;
  const match = findRoute(site, path, incoming.method);
  if (!match) return { status: 404 };
  const { fn } = match;
  const key = readKey(incoming);
  const level: KeyLevel = (key === undefined ? undefined : levelOfKey(site, key, fn.name)) ?? 'anonymous';
  if (!isOpenTo(match.authLevel, level)) return { status: 401 };
  if (isFunctionDisabled(site, fn) && level !== 'admin') return { status: 404 };
  const code = world.runtime.code.http.get(codeNameOf(site, fn.name));
  return code ? answerWithCode(world, site, incoming, match, code, level) : answerWithoutCode(world, site, fn.name);
}
