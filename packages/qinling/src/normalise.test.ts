import { describe, expect, test } from 'vitest';
import {
  normaliseAlias,
  normaliseExecution,
  normaliseFunction,
  normaliseJob,
  normaliseRows,
  normaliseRuntime,
  normaliseVersion,
  normaliseWebhook,
} from './normalise.js';

test('lists come bare or wrapped', () => {
  expect(normaliseRows([1], 'runtimes')).toEqual([1]);
  expect(normaliseRows({ runtimes: [1] }, 'runtimes')).toEqual([1]);
  for (const other of [{ functions: [] }, { runtimes: 1 }, 'text', null, undefined]) {
    expect(normaliseRows(other, 'runtimes')).toBeUndefined();
  }
});

describe('times', () => {
  const readers = {
    normaliseRuntime,
    normaliseFunction,
    normaliseVersion,
    normaliseExecution,
    normaliseAlias,
    normaliseWebhook,
    normaliseJob,
  };

  test.each(Object.entries(readers))('of the page come as those of the service: %s', (_name, read) => {
    const row = { created_at: '2019-06-06 15:33:23.178645', updated_at: '2019-05-30 14:40:50' };
    expect(read(row)).toMatchObject({ created_at: '2019-06-06T15:33:23Z', updated_at: '2019-05-30T14:40:50Z' });
    const own = { created_at: '2019-06-06T15:33:23Z', updated_at: null };
    expect(read(own)).toMatchObject(own);
    // what looks like a time elsewhere stays
    const text = { description: '2019-05-30 14:40:50' };
    expect(read(text)).toMatchObject(text);
  });

  test('of a job are four', () => {
    expect(
      normaliseJob({ first_execution_time: '2019-06-07 19:12:00', next_execution_time: '2019-06-07 22:41:00' }),
    ).toMatchObject({ first_execution_time: '2019-06-07T19:12:00Z', next_execution_time: '2019-06-07T22:41:00Z' });
  });

  test('that are absent stay absent', () => {
    expect(normaliseRuntime({ id: '1' })).toEqual({ id: '1' });
  });
});

test('the code of a function is an object, a text of which the page has', () => {
  const code = { source: 'package', md5sum: '648926b8a9705d3bd77cefdeca46a254' };
  expect(normaliseFunction({ code }).code).toEqual(code);
  expect(normaliseFunction({ code: JSON.stringify(code) }).code).toEqual(code);
  expect(normaliseFunction({ id: '1', code: 'no JSON' })).toEqual({ id: '1', code: 'no JSON' });
});

test.each([normaliseAlias, normaliseWebhook, normaliseJob])('version_number is function_version', (read) => {
  expect(read({ version_number: 2 })).toEqual(expect.objectContaining({ function_version: 2 }));
  expect(read({ version_number: 2 })).not.toHaveProperty('version_number');
  expect(read({ function_version: 0 })).toMatchObject({ function_version: 0 });
  expect(read({ function_version: 1, version_number: 2 })).toMatchObject({ function_version: 1 });
});

test('what the page leaves out stays absent, for nothing tells it', () => {
  expect(normaliseAlias({ name: 'hw-v2' })).toEqual({ name: 'hw-v2' });
  expect(normaliseExecution({ result: null })).toEqual({ result: null });
  expect(normaliseFunction({ code: {} })).toEqual({ code: {} });
});

test('a job is cancelled with two l, and its other states stay', () => {
  expect(normaliseJob({ status: 'canceled' }).status).toBe('cancelled');
  expect(normaliseJob({ status: 'paused' }).status).toBe('paused');
});
