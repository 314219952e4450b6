import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { JsonObject } from '../generate/json.js';
import { formatProblem } from '../generate/problem.js';
import { lintDocument } from './lint-document.js';

function lint(operation: JsonObject, components: JsonObject = {}): string[] {
  const whole = {
    operationId: 'readThing',
    summary: 'Read a thing',
    description: 'Answers with the thing.',
    'x-source': ['a page'],
    responses: { 200: { description: 'ok' }, 404: { description: 'none' } },
    ...operation,
  };
  const text = stringify({ openapi: '3.1.0', paths: { '/thing': { get: whole } }, components });
  return lintDocument('specs/a.yaml', text).map(formatProblem);
}

const at = 'specs/a.yaml#/paths/~1thing/get';
const answer = (media: JsonObject): JsonObject => ({
  200: { description: 'ok', content: { 'application/json': media } },
  404: { description: 'none' },
});

test('a document with nothing amiss', () => {
  expect(lint({})).toEqual([]);
});

test.each([
  ['operationId', 'a verb and a noun, like listInstances'],
  ['summary', 'one line'],
  ['description', 'how the service behaves'],
  ['x-source', 'a list of the pages or sources that it rests on'],
])('an operation without %s', (key, what) => {
  expect(lint({ [key]: '' })).toEqual([`${at}: needs '${key}': ${what}`]);
});

test('an operation that never fails, and does not say why', () => {
  const responses = { 200: { description: 'ok' }, 500: { description: 'bad' } };
  expect(lint({ responses })).toEqual([
    `${at}/responses: has 200, 500: needs its 4xx statuses, or 'x-no-errors' with the reason`,
  ]);
  expect(lint({ responses, 'x-no-errors': 'it is a ping' })).toEqual([]);
  expect(lint({ 'x-no-errors': 'it is a ping' })).toEqual([
    `${at}/x-no-errors: stands beside error statuses: drop one of the two`,
  ]);
});

test('an enum in an answer that does not say whether it is open', () => {
  const inner = { type: 'object', properties: { colour: { $ref: '#/components/schemas/Colour' } } };
  const said = (colour: JsonObject) =>
    lint({ responses: answer({ schema: { type: 'array', items: inner } }) }, { schemas: { Colour: colour } });
  const reason = "an enum in an answer needs 'x-open-enum: true' (others may come) or 'false'";
  expect(said({ type: 'string', enum: ['red'] })).toEqual([`specs/a.yaml#/components/schemas/Colour: ${reason}`]);
  expect(said({ type: 'string', enum: ['red'], 'x-open-enum': false })).toEqual([]);
});

test('an enum in a header of a shared response', () => {
  const headers = { 'X-Mode': { schema: { type: 'string', enum: ['a'] } } };
  const responses = { 404: { $ref: '#/components/responses/Gone' } };
  expect(lint({ responses }, { responses: { Gone: { description: 'gone', headers } } })).toEqual([
    expect.stringContaining('specs/a.yaml#/components/responses/Gone/headers/X-Mode/schema: an enum in an answer'),
  ]);
});

test('an enum that only requests hold may keep silent', () => {
  expect(lint({ parameters: [{ name: 'q', in: 'query', schema: { type: 'string', enum: ['a'] } }] })).toEqual([]);
});

const integer = { type: 'integer' };
const misfit = 'the example does not fit its schema: must be integer';
test.each<[string, JsonObject, string]>([
  [
    'media type',
    { responses: answer({ schema: integer, example: 'x' }) },
    '/responses/200/content/application~1json/example',
  ],
  [
    'media type, by name',
    { responses: answer({ schema: integer, examples: { good: { value: 1 }, bad: { value: 'x' } } }) },
    '/responses/200/content/application~1json/examples/bad/value',
  ],
  ['parameter', { parameters: [{ name: 'q', in: 'query', schema: integer, example: 'x' }] }, '/parameters/0/example'],
  [
    'schema',
    { responses: answer({ schema: { ...integer, examples: [1, 'x'] } }) },
    '/responses/200/content/application~1json/schema/examples/1',
  ],
  [
    'default',
    { responses: answer({ schema: { ...integer, default: 'x' } }) },
    '/responses/200/content/application~1json/schema/default',
  ],
  [
    'property, inside',
    { responses: answer({ schema: { type: 'object', properties: { example: integer } }, example: { example: 'x' } }) },
    '/responses/200/content/application~1json/example/example',
  ],
  ['page', { 'x-documented': { says: 'a', schema: integer, example: 'x' } }, '/x-documented/example'],
  [
    'page, listed',
    { 'x-documented': [{ says: 'a', schema: integer, examples: [1, 'x'] }] },
    '/x-documented/0/examples/1',
  ],
])('an example of a %s that does not fit', (_kind, operation, where) => {
  expect(lint(operation)).toEqual([`${at}${where}: ${misfit}`]);
});

test('an example is judged through references, with formats and enums', () => {
  const Thing = {
    type: 'object',
    required: ['at', 'state'],
    properties: { at: { type: 'string', format: 'date-time' }, state: { $ref: '#/components/schemas/State' } },
  };
  const State = { type: 'string', enum: ['on', 'off'], 'x-open-enum': true };
  const say = (example: JsonObject) =>
    lint(
      { responses: answer({ schema: { $ref: '#/components/schemas/Thing' }, example }) },
      { schemas: { Thing, State } },
    );
  expect(say({ at: '2018-02-28T05:18:49.1234567Z', state: 'on' })).toEqual([]);
  expect(say({ at: 'today', state: 'dim' })).toEqual([
    expect.stringContaining('/example/at: the example does not fit its schema: must match format "date-time"'),
    expect.stringContaining(
      '/example/state: the example does not fit its schema: must be equal to one of the allowed values: on, off',
    ),
  ]);
});

test('an example of a page without its schema', () => {
  expect(lint({ 'x-documented': { says: 'a', example: 1 } })).toEqual([
    `${at}/x-documented/example: an example under x-documented needs the 'schema' that it fits beside it`,
  ]);
});

test('a reference to nothing is a problem, not a crash', () => {
  expect(lint({ responses: { 404: { $ref: '#/components/responses/Gone' } } })).toEqual([
    `${at}/responses/404/$ref: nothing stands at '#/components/responses/Gone'`,
  ]);
});
