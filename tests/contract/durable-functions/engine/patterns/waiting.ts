import type { OrchestrationHandler } from 'durable-functions';

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);
const minute = 60_000;
const day = 24 * 60 * minute;

/** A delay by a timer, then a long one, which the host splits. */
export const Delay: OrchestrationHandler = function* ({ df }) {
  const times = [df.currentUtcDateTime.toISOString()];
  for (const ms of [90_000, 10 * day]) {
    yield df.createTimer(after(df.currentUtcDateTime, ms));
    times.push(df.currentUtcDateTime.toISOString());
  }
  return times;
};

/** A person's answer, raced with a timer that is cancelled. */
export const Approval: OrchestrationHandler = function* ({ df }) {
  const timer = df.createTimer(after(df.currentUtcDateTime, 72 * 60 * minute));
  const approval = df.waitForExternalEvent('approval');
  const winner = yield df.Task.any([approval, timer]);
  if (winner === timer) return { outcome: 'escalated', at: df.currentUtcDateTime.toISOString() };
  timer.cancel();
  return { outcome: approval.result, greeting: yield df.callActivity('SayHello', 'you') };
};

/** One timer over several rounds, as in the sample of phone verification. */
export const Verify: OrchestrationHandler = function* ({ df }) {
  const timer = df.createTimer(after(df.currentUtcDateTime, 90_000));
  for (let round = 0; round < 3; round++) {
    const answer = df.waitForExternalEvent('code');
    const winner = yield df.Task.any([answer, timer]);
    if (winner === timer) return 'too late';
    if (answer.result === 42) {
      timer.cancel();
      return yield df.callActivity('SayHello', `round ${round}`);
    }
  }
  timer.cancel();
  return 'too often';
};

/** Looks at a job until it is done or the time is over. */
export const Monitor: OrchestrationHandler = function* ({ df }) {
  const until = after(df.currentUtcDateTime, df.getInput<number>() * minute);
  for (let round = 0; df.currentUtcDateTime < until; round++) {
    if ((yield df.callActivity('ReadJob', round)) === 'finished') return `finished in round ${round}`;
    yield df.createTimer(after(df.currentUtcDateTime, minute));
  }
  return 'given up';
};

/** Begins again every hour with a new input; so that tests end, for five times. */
export const Eternal: OrchestrationHandler = function* ({ df }) {
  const { round } = df.getInput<{ round: number }>();
  if (round === 0) df.setCustomStatus('cleaning');
  yield df.callActivity('SayHello', `${round}`);
  yield df.createTimer(after(df.currentUtcDateTime, 60 * minute));
  if (round < 4) df.continueAsNew({ round: round + 1 });
  return round;
};

/** Asks a service that answers 202 and a place to look. */
export const Http: OrchestrationHandler = function* ({ df }) {
  const made = yield df.callHttp({ method: 'POST', url: 'https://jobs.test/jobs', body: { a: 1 } });
  const bare = yield df.callHttp({ method: 'GET', url: 'https://jobs.test/none', enablePolling: false });
  return [made.statusCode, made.content, made.getHeader('X-Kind'), bare.statusCode, bare.content];
};
