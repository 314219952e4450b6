import { type Answered, answerRequest, type CheckOptions, type Resident } from './answer-request.js';
import { InvalidAnswerError } from './checks/invalid-answer-error.js';
import type { WorldClock } from './clock/world-clock.js';
import type { WritableJournal } from './journal.js';
import { dressByProfile } from './profile.js';
import type { Routed, Router } from './routing/router.js';
import type { TableOperation } from './table.js';
import { type BodyLimits, chooseBodyLimit } from './wire/body-limit.js';
import { createQueryValues } from './wire/query-values.js';
import { BodyTooLargeError, readBody } from './wire/read-body.js';
import { encodeAnswer, type Reply, refusal } from './wire/reply.js';
import { type AtDoor, baseOfMount, createIncoming, createMountFinder, type Entered } from './world-door.js';

/** What answers a world's requests. */
export interface ResponderParts {
  readonly router: Router;
  readonly residents: ReadonlyMap<string, Resident>;
  readonly clock: WorldClock;
  readonly journal: WritableJournal;
  readonly checks: CheckOptions;
  readonly root: string | undefined;
  readonly limits: BodyLimits;
}

/** Names of secrets that no document lists, as hosts take them in any query. */
const alwaysSecret = ['code', 'systemKey'];

const secretsByOperation = new WeakMap<TableOperation, readonly string[]>();

function secretsOf(operation: TableOperation): readonly string[] {
  let secrets = secretsByOperation.get(operation);
  if (!secrets) {
    secrets = [...new Set([...operation.secrets, ...alwaysSecret])];
    secretsByOperation.set(operation, secrets);
  }
  return secrets;
}

const unroutedIssues = ['no operation has this path and method'];

/** `Date` by the world's clock, written once a second. */
function createDateHeader(now: () => number): () => string {
  let second = Number.NaN;
  let text = '';
  return () => {
    const current = Math.floor(now() / 1000);
    if (current !== second) {
      second = current;
      text = new Date(current * 1000).toUTCString();
    }
    return text;
  };
}

/** Finds the family of each request, lets it answer, and writes the journal. */
export function createResponder(parts: ResponderParts): (door: AtDoor) => Promise<Reply> {
  const { router, residents, clock, journal, checks } = parts;
  const findMount = createMountFinder(router, parts.root);
  const dateHeader = createDateHeader(clock.now);

  function note(
    door: AtDoor,
    family: string,
    operationId: string | undefined,
    status: number,
    issues: readonly string[],
    secrets: readonly string[],
  ): void {
    const { method, url } = door.arrival;
    journal.add({ at: clock.now(), family, operationId, method, url, status, issues }, secrets);
  }

  function noteFailure(door: AtDoor, family: string, operation: TableOperation, error: unknown): never {
    if (error instanceof InvalidAnswerError) {
      const issues = error.issues.map((issue) => `answer: ${issue}`);
      note(door, family, operation.id, error.status, issues, secretsOf(operation));
    }
    throw error;
  }

  function answer(door: AtDoor, entered: Entered, routed: Routed, bytes: Uint8Array): Reply | Promise<Reply> {
    const { arrival } = door;
    const { method } = arrival;
    if (!routed.found) {
      const { family, allowed } = routed;
      const path = `/${entered.rest.join('/')}`;
      const { runtime, services, profile } = residents.get(family.name)!;
      const { mount, variables } = entered;
      const query = createQueryValues(door.url.query);
      const unrouted = {
        ...{ method, mount: mount.template, variables, path, query, headers: arrival.headers, allowed },
        baseOf: (other: string) => baseOfMount(router, door, entered.way, other),
      };
      const unanswered = family.unrouted(unrouted, runtime, services);
      const reply = encodeAnswer(dressByProfile(unanswered, unrouted, profile.get('*')!));
      note(door, family.name, undefined, reply.status, unroutedIssues, alwaysSecret);
      return reply;
    }
    const { owner, operation } = routed.route;
    const incoming = createIncoming(router, door, entered, routed.route, routed.path, bytes);
    const ignoresCase = owner.table.servers[operation.servers[0]!]?.caseInsensitive ?? false;
    const noteAnswer = ({ reply, issues }: Answered): Reply => {
      note(door, owner.name, operation.id, reply.status, issues, secretsOf(operation));
      return reply;
    };
    const failed = (error: unknown) => noteFailure(door, owner.name, operation, error);
    try {
      const answered = answerRequest(residents.get(owner.name)!, incoming, ignoresCase, checks);
      return answered instanceof Promise ? answered.then(noteAnswer).catch(failed) : noteAnswer(answered);
    } catch (error) {
      return failed(error);
    }
  }

  return async (door) => {
    const entered = findMount(door);
    if (!entered) {
      const mounts = router.mounts.map((mount) => `/${mount.template}`).join(', ');
      return refusal(404, 'UnknownMount', `Nothing is served at ${door.url.path}. Mounts: ${mounts}, /_mock`);
    }
    clock.begin();
    try {
      const due = clock.runDue();
      if (due) await due;
      const { arrival } = door;
      const routed = router.route(entered.mount, entered.rest, arrival.method);
      const operation = routed.found ? routed.route.operation : undefined;
      const limit = chooseBodyLimit(parts.limits, operation, arrival.headers.get('content-type'));
      const bytes = readBody(arrival, limit.bytes, limit.option);
      const answering = answer(door, entered, routed, bytes instanceof Promise ? await bytes : bytes);
      const reply = answering instanceof Promise ? await answering : answering;
      reply.headers.date ??= dateHeader();
      return reply;
    } catch (error) {
      if (error instanceof BodyTooLargeError) return refusal(413, 'BodyTooLarge', error.message);
      throw error;
    } finally {
      clock.end();
    }
  };
}
