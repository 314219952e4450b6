import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchStalls } from './watch-stalls.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch() {
  const ping = vi.fn();
  const onStall = vi.fn();
  return { ping, onStall, ...watchStalls({ limitMs: 100, ping, onStall }) };
}

test('a thread that says nothing for the limit has stalled', () => {
  const { expect: begin, onStall, ping } = watch();
  begin();
  vi.advanceTimersByTime(99);
  expect(onStall).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onStall).toHaveBeenCalledOnce();
  expect(ping).toHaveBeenCalledOnce();
});

test('a thread whose event loop turns is asked again, however long its call takes', () => {
  const { expect: begin, heard, onStall, ping } = watch();
  begin();
  for (let round = 0; round < 5; round++) {
    heard('pong');
    vi.advanceTimersByTime(100);
  }
  expect(ping).toHaveBeenCalledTimes(6);
  expect(onStall).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(onStall).toHaveBeenCalledOnce();
});

test('any word counts as life, though only a pong ends a ping', () => {
  const { expect: begin, heard, onStall } = watch();
  begin();
  vi.advanceTimersByTime(90);
  heard('other');
  vi.advanceTimersByTime(90);
  expect(onStall).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(onStall).toHaveBeenCalledOnce();
});

test('nothing is timed once nothing is under way', () => {
  const { expect: begin, stop, onStall } = watch();
  begin();
  stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(onStall).not.toHaveBeenCalled();
});
