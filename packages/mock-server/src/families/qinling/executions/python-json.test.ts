import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePythonFloat, writePythonJson } from './python-json.js';

describe('writePythonJson', () => {
  it.each([
    ['{"name":"x","more":[1,2,{"deep":null}]}', '{"name": "x", "more": [1, 2, {"deep": null}]}'],
    [' {\n "a" : true , "b":false}\t', '{"a": true, "b": false}'],
    ['{"sep":"a,b:c [d] {e}"}', '{"sep": "a,b:c [d] {e}"}'],
    [
      '"Grüße \\u2028 \\"q\\" \\\\ \\/ 😀 \\u007f"',
      '"Gr\\u00fc\\u00dfe \\u2028 \\"q\\" \\\\ / \\ud83d\\ude00 \\u007f"',
    ],
    ['"\\n\\t\\u0001"', '"\\n\\t\\u0001"'],
    ['12345678901234567890', '12345678901234567890'],
    ['[1.0,-0,1e3,1E-5,20.50]', '[1.0, 0, 1000.0, 1e-05, 20.5]'],
    ['{}', '{}'],
    ['[]', '[]'],
  ])('%s is written %s', (json, written) => {
    expect(writePythonJson(json)).toBe(written);
  });

  it('keeps every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(writePythonJson(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('writePythonFloat', () => {
  it.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [0.044, '0.044'],
    [5, '5.0'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [1e15, '1000000000000000.0'],
    [1.5e16, '1.5e+16'],
    [1e300, '1e+300'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ])('%d is %s', (value, written) => {
    expect(writePythonFloat(value)).toBe(written);
  });
});
