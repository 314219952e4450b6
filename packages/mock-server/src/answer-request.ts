import { checkAnswer } from './checks/check-answer.js';
import { checkRequest } from './checks/check-request.js';
import { InvalidAnswerError } from './checks/invalid-answer-error.js';
import type { Answer, AnyCall, Family, FamilyRuntime, Incoming, WorldServices } from './family.js';
import { dressByProfile, type FamilyProfile, type OperationProfile } from './profile.js';
import { withRandomApart } from './services.js';
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

/** What the service puts on all its answers. @param epoch in which the request came */
function dress({ family, runtime, services }: Resident, incoming: Incoming, judged: Judged, epoch: number): Judged {
  if (!family.dress) return judged;
  const drawnFrom = services.epoch === epoch ? services : withRandomApart(services);
  return { ...judged, answer: family.dress(judged.answer, incoming, runtime, drawnFrom) };
}

/** What the document finds wrong with a request, less what the profile's page finds right. */
function listRequestIssues(
  incoming: Incoming,
  ignoresCase: boolean,
  strict: StrictSchemas,
  { allows }: OperationProfile,
): readonly string[] {
  const found = checkRequest(incoming, ignoresCase, strict);
  if (found.length === 0) return noIssues;
  const left = allows.length === 0 ? found : found.filter((issue) => !allows.some((allow) => allow(issue)));
  return left.length === 0 ? noIssues : left;
}

/** Checks an answer, and then edits it as the profile's rows say. */
function finish(
  resident: Resident,
  incoming: Incoming,
  { answer, isChecked, call }: Judged,
  strict: StrictSchemas,
  found: readonly string[],
  options: CheckOptions,
): Answered {
  const { operation } = incoming;
  const profile = resident.profile.get(operation.id)!;
  const reply = encodeAnswer(answer);
  let issues = profile.issues.length > 0 && reply.status < 400 ? [...found, ...profile.issues] : found;
  if (isChecked && options.onInvalidAnswer !== 'off') {
    const faults = checkAnswer(operation, reply, strict);
    if (faults.length > 0) {
      const error = new InvalidAnswerError(operation.id, reply.status, faults);
      if (options.onInvalidAnswer === 'throw') throw error;
      resident.services.log('error', error.message);
      issues = [...issues, ...faults.map((fault) => `answer: ${fault}`)];
    }
  }
  let edited = answer;
  if (call && profile.hasAnswerRows) for (const row of profile.rows) edited = row.answer?.(edited, call) ?? edited;
  edited = dressByProfile(edited, incoming, profile);
  return { reply: edited === answer ? reply : encodeAnswer(edited), issues };
}

function answerWith(
  resident: Resident,
  incoming: Incoming,
  ignoresCase: boolean,
  strict: StrictSchemas,
  options: CheckOptions,
): Answered | Promise<Answered> {
  const profile = resident.profile.get(incoming.operation.id)!;
  const issues = listRequestIssues(incoming, ignoresCase, strict, profile);
  if (options.strictRequests && issues !== noIssues) {
    const name = resident.family.name;
    const message = `The document of ${name} refuses this request (strictRequests): ${issues.join('; ')}`;
    return { reply: refusal(400, 'StrictRequest', message), issues };
  }
  const { epoch } = resident.services;
  const judged = decide(resident, incoming, profile);
  const end = (each: Judged) =>
    finish(resident, incoming, dress(resident, incoming, each, epoch), strict, issues, options);
  return judged instanceof Promise ? judged.then(end) : end(judged);
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
