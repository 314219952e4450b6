/**
 * Functions that never come back, or take their thread with them: for a worker only.
 *
 * @module
 */
import * as durable from 'durable-functions';

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);

durable.app.orchestration('Busy', function* () {
  for (;;);
});
durable.app.orchestration('BusyLater', function* ({ df }) {
  yield df.createTimer(after(df.currentUtcDateTime, 1000));
  for (;;);
});
durable.app.orchestration('YieldsForEver', function* ({ df }) {
  const done = df.callActivity('Fine', 1);
  for (;;) yield done;
});
durable.app.orchestration('Call', function* ({ df }) {
  return yield df.callActivity(df.getInput());
});
durable.app.orchestration('CallEntity', function* ({ df }) {
  return yield df.callEntity(new durable.EntityId('Lazy', 'k'), df.getInput());
});
durable.app.orchestration('Bystander', function* ({ df }) {
  return [yield df.waitForExternalEvent('go'), yield df.callActivity('Fine', 'well')];
});
durable.app.activity('Fine', { handler: (input) => input });
durable.app.activity('BusyActivity', {
  handler: () => {
    for (;;);
  },
});
durable.app.activity('Exits', { handler: () => process.exit(3) });
durable.app.activity('Stray', {
  handler: () => {
    void Promise.reject(new Error('stray'));
    return new Promise(() => {});
  },
});
durable.app.entity('Lazy', (context) => {
  if (context.df.operationName === 'busy') for (;;);
  context.df.return('fine');
});
