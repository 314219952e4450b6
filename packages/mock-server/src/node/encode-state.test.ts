import { expect, test } from 'vitest';
import type { OrchestratorAction } from '../families/durable-functions/protocol.js';
import { decodeState, encodeState } from './encode-state.js';

test('a state survives the way, and an action that is used twice is one object again', () => {
  const timer: OrchestratorAction = { actionType: 5, fireAt: new Date(0), isCanceled: true };
  const any = (name: string): OrchestratorAction => ({
    actionType: 11,
    compoundActions: [{ actionType: 6, externalEventName: name }, timer],
  });
  const state = { isDone: false, actions: [[any('a'), timer, any('b')]], customStatus: { a: 1 }, schemaVersion: 2 };
  const decoded = decodeState(encodeState(state));
  expect(decoded).toEqual(JSON.parse(JSON.stringify(state)));
  const [first, second, third] = decoded.actions[0]!;
  expect(first!.compoundActions![1]).toBe(second);
  expect(third!.compoundActions![1]).toBe(second);
});

test('what JSON cannot hold is refused', () => {
  const input: unknown[] = [];
  input.push(input);
  expect(() => encodeState({ isDone: false, actions: [[{ actionType: 0, input }]] })).toThrow(/circular/);
});
