import { checkAnswer } from './checks/check-answer.js';
import { checkRequest } from './checks/check-request.js';
import { InvalidAnswerError } from './checks/invalid-answer-error.js';
import type { Answer, AnyCall, Family, FamilyRuntime, Incoming, WorldServices } from './family.js';
import type { FamilyProfile, OperationProfile } from './profile.js';
import type { StrictSchemas } from './table.js';
import { encodeAnswer, type Reply, refusal } from './wire/reply.js';

/** A family as it lives in one world. */
export interface Resident {
  readonly family: Family;
  readonly runtime: FamilyRuntime;
  readonly services: WorldServices;
  readonly profile: FamilyProfile;
  /** The family's closed schemas: loaded at its first request, kept for all worlds. */
  readonly strict: () => StrictSchemas | Promise<StrictSchemas>;
}

/** What the world wants of its checks. */
export interface CheckOptions {
  readonly onInvalidAnswer: 'throw' | 'log' | 'off';
  readonly strictRequests: boolean;
}

/** An answered request, with what the checks found. */
export interface Answered {
  readonly reply: Reply;
  readonly issues: readonly string[];
}

const noIssues: readonly string[] = [];

/** The answer, and whether the document is to judge it: a page's own form is not in the document. */
interface Judged {
  readonly answer: Answer;
  readonly isChecked: boolean;
  readonly call?: AnyCall<FamilyRuntime>;
}

async function decide(resident: Resident, incoming: Incoming, profile: OperationProfile): Promise<Judged> {
  const { family, runtime, services } = resident;
  try {
    const refused = family.authorize(incoming, runtime, services);
    if (refused) return { answer: refused, isChecked: true };
    let decoded = family.decode(incoming, runtime);
    if ('refuse' in decoded) return { answer: decoded.refuse, isChecked: true };
    for (const row of profile.rows) if (row.request) decoded = row.request(incoming, decoded);
    const { path, query, headers, body } = decoded;
    const { switches } = profile;
    const call: AnyCall<FamilyRuntime> = { incoming, path, query, headers, body, runtime, services, switches };
    for (const row of profile.rows) {
      const answer = row.before?.(call);
      if (answer) return { answer, isChecked: false, call };
    }
    const answering = family.handlers[incoming.operation.id]!(call);
    return { answer: answering instanceof Promise ? await answering : answering, isChecked: true, call };
  } catch (error) {
    // a client that gave up is nobody's fault
    const level = incoming.signal?.aborted ? 'debug' : 'error';
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    services.log(level, `${incoming.operation.id} threw: ${text}`);
    return { answer: family.fail(error), isChecked: false };
  }
}

/**
 * Authorize, decode, deviations of the request, handler, check of the answer, deviations of the answer.
 *
 * @throws InvalidAnswerError under `onInvalidAnswer: 'throw'`, when the document refuses the answer.
 */
export async function answerRequest(
  resident: Resident,
  incoming: Incoming,
  ignoresCase: boolean,
  options: CheckOptions,
): Promise<Answered> {
  const { family, services } = resident;
  const { operation } = incoming;
  const loading = resident.strict();
  const strict = loading instanceof Promise ? await loading : loading;
  let issues: readonly string[] = checkRequest(incoming, ignoresCase, strict);
  if (issues.length === 0) issues = noIssues;
  else if (options.strictRequests) {
    const message = `The document of ${family.name} refuses this request (strictRequests): ${issues.join('; ')}`;
    return { reply: refusal(400, 'StrictRequest', message), issues };
  }

  const profile = resident.profile.get(operation.id)!;
  const { answer, isChecked, call } = await decide(resident, incoming, profile);
  const reply = encodeAnswer(answer);
  if (isChecked && options.onInvalidAnswer !== 'off') {
    const faults = checkAnswer(operation, reply, strict);
    if (faults.length > 0) {
      const error = new InvalidAnswerError(operation.id, reply.status, faults);
      if (options.onInvalidAnswer === 'throw') throw error;
      services.log('error', error.message);
      issues = [...issues, ...faults.map((fault) => `answer: ${fault}`)];
    }
  }
  if (!call || !profile.hasAnswerRows) return { reply, issues };
  let edited = answer;
  for (const row of profile.rows) if (row.answer) edited = row.answer(edited, call);
  return { reply: edited === answer ? reply : encodeAnswer(edited), issues };
}
