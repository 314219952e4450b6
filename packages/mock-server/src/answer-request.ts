import { checkAnswer } from './checks/check-answer.js';
import { checkRequest } from './checks/check-request.js';
import { InvalidAnswerError } from './checks/invalid-answer-error.js';
import type { Answer, AnyCall, Family, FamilyRuntime, Incoming, WorldServices } from './family.js';
import type { FamilyProfile, OperationProfile } from './profile.js';
import type { StrictSchemas, TableOperation } from './table.js';
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

/** What threw is the family's to tell, and the log's. */
function fail({ family, services }: Resident, incoming: Incoming, error: unknown): Judged {
  // a client that gave up is nobody's fault
  const level = incoming.signal?.aborted ? 'debug' : 'error';
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  services.log(level, `${incoming.operation.id} threw: ${text}`);
  return { answer: family.fail(error, incoming), isChecked: false };
}

/** A promise only where the handler needs one: most do not, and then no turn is lost. */
function decide(resident: Resident, incoming: Incoming, profile: OperationProfile): Judged | Promise<Judged> {
  const { family, runtime, services } = resident;
  try {
    const refused = family.authorize(incoming, runtime, services);
    if (refused) return { answer: refused, isChecked: true };
    let decoded = family.decode(incoming, runtime, profile.switches);
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
    if (!(answering instanceof Promise)) return { answer: answering, isChecked: true, call };
    return answering.then(
      (answer: Answer) => ({ answer, isChecked: true, call }),
      (error: unknown) => fail(resident, incoming, error),
    );
  } catch (error) {
    return fail(resident, incoming, error);
  }
}

/** Checks an answer, and then edits it as the profile's rows say. */
function finish(
  resident: Resident,
  operation: TableOperation,
  { answer, isChecked, call }: Judged,
  strict: StrictSchemas,
  found: readonly string[],
  options: CheckOptions,
): Answered {
  const reply = encodeAnswer(answer);
  let issues = found;
  if (isChecked && options.onInvalidAnswer !== 'off') {
    const faults = checkAnswer(operation, reply, strict);
    if (faults.length > 0) {
      const error = new InvalidAnswerError(operation.id, reply.status, faults);
      if (options.onInvalidAnswer === 'throw') throw error;
      resident.services.log('error', error.message);
      issues = [...issues, ...faults.map((fault) => `answer: ${fault}`)];
    }
  }
  const profile = resident.profile.get(operation.id)!;
  if (!call || !profile.hasAnswerRows) return { reply, issues };
  let edited = answer;
  for (const row of profile.rows) if (row.answer) edited = row.answer(edited, call);
  return { reply: edited === answer ? reply : encodeAnswer(edited), issues };
}

function answerWith(
  resident: Resident,
  incoming: Incoming,
  ignoresCase: boolean,
  strict: StrictSchemas,
  options: CheckOptions,
): Answered | Promise<Answered> {
  const { operation } = incoming;
  const found = checkRequest(incoming, ignoresCase, strict);
  const issues = found.length === 0 ? noIssues : found;
  if (options.strictRequests && issues !== noIssues) {
    const name = resident.family.name;
    const message = `The document of ${name} refuses this request (strictRequests): ${issues.join('; ')}`;
    return { reply: refusal(400, 'StrictRequest', message), issues };
  }
  const judged = decide(resident, incoming, resident.profile.get(operation.id)!);
  return judged instanceof Promise
    ? judged.then((each) => finish(resident, operation, each, strict, issues, options))
    : finish(resident, operation, judged, strict, issues, options);
}

/**
 * Authorize, decode, deviations of the request, handler, check of the answer, deviations of the answer. A promise only
 * where something is waited for.
 *
 * @throws InvalidAnswerError under `onInvalidAnswer: 'throw'`, when the document refuses the answer.
 */
export function answerRequest(
  resident: Resident,
  incoming: Incoming,
  ignoresCase: boolean,
  options: CheckOptions,
): Answered | Promise<Answered> {
  const strict = resident.strict();
  return strict instanceof Promise
    ? strict.then((loaded) => answerWith(resident, incoming, ignoresCase, loaded, options))
    : answerWith(resident, incoming, ignoresCase, strict, options);
}
