import { describe, expect, it } from 'vitest';
import { readFilter } from './read-filter.js';

describe('readFilter', () => {
  it.each<[string, string | null, string, boolean]>([
    ['no operator is equality', 'failed', 'failed', true],
    ['no operator is equality', 'failed', 'fail', false],
    ['eq', 'failed', 'eq:failed', true],
    ['eq', 'failed', 'eq:success', false],
    ['neq', 'failed', 'neq:success', true],
    ['neq', 'failed', 'neq:failed', false],
    ['in', 'failed', 'in:success,failed', true],
    ['in', 'failed', 'in:success,error', false],
    ['in takes blanks as they are', 'failed', 'in:success, failed', false],
    ['nin', 'failed', 'nin:success,error', true],
    ['nin', 'failed', 'nin:failed', false],
    ['gt', 'b', 'gt:a', true],
    ['gt', 'b', 'gt:b', false],
    ['gte', 'b', 'gte:b', true],
    ['gte', 'b', 'gte:c', false],
    ['lt', 'b', 'lt:c', true],
    ['lt', 'b', 'lt:b', false],
    ['lte', 'b', 'lte:b', true],
    ['lte', 'b', 'lte:a', false],
    ['has', 'the nightly run', 'has:night', true],
    ['has ignores case', 'The Nightly run', 'has:nightly', true],
    ['has', 'the run', 'has:night', false],
    ['has takes wildcards of LIKE', 'the nightly run', 'has:the%run', true],
    ['has takes wildcards of LIKE', 'a1b', 'has:a_b', true],
    ['has takes nothing else for a wildcard', 'axb', 'has:a.b', false],
    ['has finds across lines', 'a\nb', 'has:a%b', true],
    ['has wants the pieces in their order', 'run nightly', 'has:night%run', false],
    ['has wants each piece behind the one before', 'aab', 'has:ab%b', false],
    ['has takes several wildcards at once', 'xaxbbxc', 'has:a_b%_c', true],
    ['has may be all wildcard', 'x', 'has:%%', true],
    ['an operand may hold colons', '12:30', 'eq:12:30', true],
    ['an unknown operator is none', 'like:x', 'like:x', true],
    ['an empty filter', '', '', true],
    ['null passes nothing', null, 'eq:', false],
    ['null passes nothing', null, 'neq:x', false],
    ['null passes nothing', null, 'nin:x', false],
  ])('%s: %j through %j is %s', (_what, value, filter, expected) => {
    expect(readFilter(filter)(value)).toBe(expected);
  });

  it('takes no longer for a pattern of many wildcards that just fails', () => {
    const passes = readFilter(`has:${'%a'.repeat(20)}b`);
    expect(passes('a'.repeat(50_000))).toBe(false);
  });
});
