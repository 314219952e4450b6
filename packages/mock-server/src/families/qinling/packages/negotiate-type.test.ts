import { describe, expect, it } from 'vitest';
import { negotiateType } from './negotiate-type.js';

const json = 'application/json';

describe('negotiateType', () => {
  it.each([
    [null, 'application/zip'],
    ['', 'application/zip'],
    ['*/*', 'application/zip'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/zip'],
    ['application/zip', 'application/zip'],
    ['application/ZIP', 'application/zip'],
    ['application/zip, application/json;q=0.5', 'application/zip'],
    [json, json],
    ['application/json, */*', json],
    ['application/zip, */*', json],
    ['application/*', json],
    ['application/zip;q=0, application/json;q=0.1', json],
    ['text/html', undefined],
    ['application/zip;q=0', undefined],
    ['application/zip;q=x', undefined],
  ])('a package for %j: %s', (accept, expected) => {
    expect(negotiateType(accept, 'application/zip')).toBe(expected);
  });

  it('an endpoint of another type is asked for by that type', () => {
    expect(negotiateType('application/zip', 'text/html')).toBeUndefined();
    expect(negotiateType('text/*', 'text/html')).toBe('text/html');
  });
});
