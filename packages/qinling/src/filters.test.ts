import { describe, expect, test } from 'vitest';
import { type FilterValue, writeFilter, writeListQuery } from './filters.js';

const refused = (parameter: string) => expect.objectContaining({ name: 'InvalidArgumentError', parameter });

describe('writeFilter', () => {
  test.each<[FilterValue, string]>([
    ['success', 'success'],
    [{ eq: 'success' }, 'success'],
    [{ neq: 'success' }, 'neq:success'],
    [{ in: ['failed', 'error'] }, 'in:failed,error'],
    [{ nin: ['failed'] }, 'nin:failed'],
    [{ gt: 'a' }, 'gt:a'],
    [{ gte: 'a' }, 'gte:a'],
    [{ lt: 'a' }, 'lt:a'],
    [{ lte: 'a' }, 'lte:a'],
    [{ has: 'nightly' }, 'has:nightly'],
  ])('writes %j as %s', (value, text) => {
    expect(writeFilter('status', value)).toBe(text);
  });

  test.each<[FilterValue, string]>([
    ['in:box', 'eq:in:box'],
    [{ eq: 'eq:x' }, 'eq:eq:x'],
    [{ neq: 'has:x' }, 'neq:has:x'],
    ['inbox: a', 'inbox: a'],
    ['a:in:b', 'a:in:b'],
    ['', ''],
  ])('lets %j mean itself', (value, text) => {
    expect(writeFilter('description', value)).toBe(text);
  });

  test.each([
    [{}, 'status'],
    [null, 'status'],
    [5, 'status'],
    [['a'], 'status'],
    [{ gt: 'a', lt: 'b' }, 'status'],
    [{ like: 'a' }, 'status'],
    [{ gt: 5 }, 'status'],
    [{ in: [] }, 'status.in'],
    [{ in: 'a' }, 'status.in'],
    [{ in: ['a', 5] }, 'status.in'],
    [{ nin: ['a,b'] }, 'status.nin'],
  ])('refuses %j', (value, parameter) => {
    expect(() => writeFilter('status', value as any)).toThrow(refused(parameter));
  });
});

describe('writeListQuery', () => {
  test('writes filters where there are any, and leaves out what is undefined', () => {
    const params = { status: { neq: 'success' }, project_id: 'in:a', description: undefined, all_projects: true };
    expect(writeListQuery(params, ['status', 'description'])).toEqual({
      status: 'neq:success',
      project_id: 'in:a',
      all_projects: 'true',
    });
    expect(writeListQuery({ project_id: { in: ['a', 'b'] } }, ['project_id'])).toEqual({ project_id: 'in:a,b' });
  });

  test('does not send all_projects unless it is true: the service takes any value for true', () => {
    expect(writeListQuery({ all_projects: false })).toEqual({});
    expect(() => writeListQuery({ all_projects: 'false' })).toThrow(refused('all_projects'));
  });

  test('names the filters that there are', () => {
    expect(() => writeListQuery({ limit: 10 }, ['status'])).toThrow(refused('limit'));
    expect(() => writeListQuery({ limit: 10 }, ['status'])).toThrow(/use status, project_id, all_projects/);
    expect(() => writeListQuery({ status: 'done' })).toThrow(/use project_id, all_projects/);
    expect(() => writeListQuery({ project_id: { neq: 'a' } })).toThrow(refused('project_id'));
  });
});
