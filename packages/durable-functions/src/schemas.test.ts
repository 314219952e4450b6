import { expect, test } from 'vitest';
import { responses } from './schemas.js';

const Timestamp = '2018-02-28T05:18:49.3452372Z';

function checkStatusWith(event: object): boolean {
  const status = {
    name: 'E1_HelloSequence',
    instanceId: 'abc123',
    runtimeStatus: 'Completed',
    input: null,
    customStatus: null,
    output: null,
    createdTime: '2018-02-28T05:18:49Z',
    lastUpdatedTime: '2018-02-28T05:18:54Z',
    historyEvents: [event],
  };
  return responses.getInstance[200].safeParse(status).success;
}

test('a kind of event that a newer host sends passes, with whatever it holds', () => {
  expect(checkStatusWith({ EventType: 'EntityOperationCalled', Timestamp, Operation: 'add' })).toBe(true);
});

test('a known kind of event still has to hold what it holds', () => {
  expect(checkStatusWith({ EventType: 'TimerFired', Timestamp, FireAt: Timestamp })).toBe(true);
  expect(checkStatusWith({ EventType: 'TimerFired', Timestamp })).toBe(false);
  expect(checkStatusWith({ EventType: 7, Timestamp })).toBe(false);
  expect(checkStatusWith({ Timestamp })).toBe(false);
});
