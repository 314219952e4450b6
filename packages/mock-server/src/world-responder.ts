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

type Found = Extract<Routed, { readonly found: true }>;
type Unrouted = Exclude<Routed, Found>;

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

/** Finds the family of each request, lets it answer, and writes the journal. A promise only where something is waited for. */
export function createResponder(parts: ResponderParts): (door: AtDoor) => Reply | Promise<Reply> {
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

  function answerUnrouted(door: AtDoor, entered: Entered, { family, allowed }: Unrouted): Reply {
    const { method, headers } = door.arrival;
    const path = `/${entered.rest.join('/')}`;
    const { runtime, services, profile } = residents.get(family.name)!;
    const { mount, variables } = entered;
    const query = createQueryValues(door.url.query);
    const unrouted = {
      ...{ method, mount: mount.template, variables, path, query, headers, allowed },
      baseOf: (other: string) => baseOfMount(router, door, entered.way, other),
    };
    const unanswered = family.unrouted(unrouted, runtime, services);
    const reply = encodeAnswer(dressByProfile(unanswered, unrouted, profile.get('*')!));
    note(door, family.name, undefined, reply.status, unroutedIssues, alwaysSecret);
    return reply;
  }

  function answerRouted(
    door: AtDoor,
    entered: Entered,
    { route, path }: Found,
    bytes: Uint8Array,
  ): Reply | Promise<Reply> {
    const { owner, operation } = route;
    const resident = residents.get(owner.name)!;
    const { services } = resident;
    const { epoch } = services;
    const noteOutcome = (status: number, issues: readonly string[]) => {
      // restored or reset meanwhile, the world never had this call
      if (services.epoch === epoch) note(door, owner.name, operation.id, status, issues, secretsOf(operation));
    };
    const noteAnswer = ({ reply, issues }: Answered): Reply => {
      noteOutcome(reply.status, issues);
      return reply;
    };
    const noteFailure = (error: unknown): never => {
      if (error instanceof InvalidAnswerError) {
        const issues = error.issues.map((issue) => `answer: ${issue}`);
        noteOutcome(error.status, issues);
      }
      throw error;
    };
    const incoming = createIncoming(router, door, entered, route, path, bytes);
    const ignoresCase = owner.table.servers[operation.servers[0]!]?.caseInsensitive ?? false;
    let answered: Answered | Promise<Answered>;
    try {
      answered = answerRequest(resident, incoming, ignoresCase, checks);
    } catch (error) {
      return noteFailure(error);
    }
    return answered instanceof Promise ? answered.then(noteAnswer, noteFailure) : noteAnswer(answered);
  }

  function answerEntered(door: AtDoor, entered: Entered): Reply | Promise<Reply> {
    const { arrival } = door;
    const routed = router.route(entered.mount, entered.rest, arrival.method);
    const operation = routed.found ? routed.route.operation : undefined;
    const limit = chooseBodyLimit(parts.limits, operation, arrival.headers.get('content-type'));
    const bytes = readBody(arrival, limit.bytes, limit.option);
    const answer = (read: Uint8Array) =>
      routed.found ? answerRouted(door, entered, routed, read) : answerUnrouted(door, entered, routed);
    return bytes instanceof Promise ? bytes.then(answer) : answer(bytes);
  }

  function end(reply: Reply): Reply {
    reply.headers.date ??= dateHeader();
    clock.end();
    return reply;
  }

  function fail(error: unknown): Reply {
    clock.end();
    if (error instanceof BodyTooLargeError) return refusal(413, 'BodyTooLarge', error.message);
    throw error;
  }

  return (door) => {
    const entered = findMount(door);
    if (!entered) {
      const mounts = router.mounts.map((mount) => `/${mount.template}`).join(', ');
      return refusal(404, 'UnknownMount', `Nothing is served at ${door.url.path}. Mounts: ${mounts}, /_mock`);
    }
    clock.begin();
    let answering: Reply | Promise<Reply>;
    try {
      const due = clock.runDue();
      answering = due ? due.then(() => answerEntered(door, entered)) : answerEntered(door, entered);
    } catch (error) {
      return fail(error);
    }
    return answering instanceof Promise ? answering.then(end, fail) : end(answering);
  };
}
