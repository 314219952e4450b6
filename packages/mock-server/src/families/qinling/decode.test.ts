import { table as qinlingTable } from '@functionary/qinling/operations';
import { describe, expect, it } from 'vitest';
import type { Answer, Decoded, Incoming } from '../../family.js';
import type { Table } from '../../table.js';
import { createQueryValues } from '../../wire/query-values.js';
import { readByPage } from './decode/page-forms.js';
import { decode } from './decode.js';
import { isIdentityOperation, isPlainOperation } from './operation-kinds.js';

const table: Table = qinlingTable;
const uuid = '123e4567-e89b-12d3-a456-426655440000';

interface Sent {
  readonly path?: Record<string, string>;
  readonly query?: string;
  readonly headers?: Record<string, string>;
  /** Sent as JSON, unless it is text. */
  readonly body?: unknown;
}

function read(id: string, { path, query = '', headers, body }: Sent = {}, switches: string[] = []) {
  const operation = table.operations.find((each) => each.id === id)!;
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const names = operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name);
  const good = Object.fromEntries(names.map((name) => [name, name === 'version_number' ? '1' : uuid]));
  const incoming: Pick<Incoming, 'operation' | 'path' | 'query' | 'headers' | 'bytes'> = {
    operation,
    path: { ...good, ...path },
    query: createQueryValues(query),
    headers: new Headers({ ...(text && { 'content-type': 'application/json' }), ...headers }),
    bytes: new TextEncoder().encode(text),
  };
  return decode(incoming as Incoming, undefined, new Set(switches));
}

function refusalOf(decoded: Decoded | { readonly refuse: Answer }) {
  if (!('refuse' in decoded)) return 'taken';
  const { status, body } = decoded.refuse;
  const { faultcode, faultstring, debuginfo } = body as Record<string, unknown>;
  expect([faultcode, debuginfo]).toEqual(['Client', null]);
  return `${status} ${faultstring}`;
}

const refuse = (id: string, sent?: Sent) => refusalOf(read(id, sent));
const readBody = (id: string, sent: Sent, switches?: string[]) => {
  const decoded = read(id, sent, switches);
  expect('refuse' in decoded ? decoded.refuse.body : undefined).toBeUndefined();
  return (decoded as Decoded).body;
};
const form = 'application/x-www-form-urlencoded';
const typed = table.operations.filter((each) => !isIdentityOperation(each) && !isPlainOperation(each));

describe('a query', () => {
  it.each(typed.filter(({ id }) => id !== 'redirectToApiRoot').map(({ id }) => id))(
    'of %s that is not known is refused, and the document knows that',
    (id) => {
      expect(refuse(id, { query: 'limit=1', body: id.startsWith('list') ? undefined : {} })).toBe(
        '400 Unknown argument: "limit"',
      );
      expect(table.operations.find((each) => each.id === id)!.responses[400]).toBeDefined();
    },
  );

  it('names all that is not known, and takes what is', () => {
    expect(refuse('listExecutions', { query: 'a=1&status=success&b=2&a=3' })).toBe('400 Unknown argument: "a, b"');
    const sent = { query: 'status=neq:error&status=success&all_projects=' };
    expect((read('listExecutions', sent) as Decoded).query).toEqual({ status: 'success', all_projects: '' });
  });

  it('has more names by the page, where the profile says so', () => {
    const sent = { query: 'function_version=2&sync=true&status=failed' };
    expect(refuse('listExecutions', sent)).toBe('400 Unknown argument: "function_version, sync"');
    const { query } = read('listExecutions', sent, [readByPage]) as Decoded;
    expect(query).toEqual({ function_version: '2', sync: 'true', status: 'failed' });
    expect(refusalOf(read('listExecutions', { query: 'limit=1' }, [readByPage]))).toContain('"limit"');
    expect(refusalOf(read('listJobs', { query: 'status=done' }, [readByPage]))).toContain('"status"');
  });

  it('of a plain operation is not judged', () => {
    const { query } = read('getFunction', { query: 'download=true&limit=1', path: { function_id: 'abc' } }) as Decoded;
    expect(query).toEqual({ download: 'true' });
    expect(refuse('redirectToApiRoot', { query: 'a=1' })).toBe('taken');
  });

  it('with a number that is none is refused', () => {
    expect(refuse('listFunctionWorkers', { query: 'function_version=x' })).toBe(
      "400 Invalid input for field/attribute function_version. Value: 'x'. unable to convert to int. Error: invalid literal for int() with base 10: 'x'",
    );
  });
});

describe('a path', () => {
  it.each([
    ['getRuntime', 'runtime_id', 'id'],
    ['getExecution', 'execution_id', 'id'],
    ['deleteWebhook', 'webhook_id', 'id'],
    ['updateJob', 'job_id', 'id'],
    ['deleteFunction', 'function_id', 'id'],
    ['scaleUpFunction', 'function_id', 'id'],
    ['createFunctionVersion', 'function_id', 'function_id'],
    ['listFunctionWorkers', 'function_id', 'function_id'],
  ])('%s: %s must be a uuid, and is called %s', (id, parameter, argument) => {
    expect(refuse(id, { path: { [parameter]: 'abc' } })).toBe(
      `400 Invalid input for field/attribute ${argument}. Value: 'abc'. unable to convert to uuid. Error: Expected a uuid but received abc.`,
    );
  });

  it.each(['getFunction', 'updateFunction', 'getFunctionVersion', 'getExecutionLog', 'invokeWebhook'])(
    '%s does not look at it',
    (id) => {
      const path = { function_id: 'abc', execution_id: 'abc', webhook_id: 'abc', version_number: 'x' };
      expect(refuse(id, { path })).toBe('taken');
    },
  );

  it('takes a uuid in every form, and the name of an alias as it is', () => {
    for (const id of [uuid.toUpperCase(), uuid.replaceAll('-', ''), `{${uuid}}`, `urn:uuid:${uuid}`]) {
      expect(refuse('getRuntime', { path: { runtime_id: id } })).toBe('taken');
    }
    expect(refuse('getAlias', { path: { name: 'abc' } })).toBe('taken');
  });

  it('has a number for a version, which is judged before the query', () => {
    expect(refuse('deleteFunctionVersion', { path: { version_number: 'x' }, query: 'a=1' })).toBe(
      "400 Invalid input for field/attribute version. Value: 'x'. unable to convert to int. Error: invalid literal for int() with base 10: 'x'",
    );
  });
});

describe('a typed body', () => {
  it.each([
    ['createRuntime', 'runtime'],
    ['updateRuntime', 'runtime'],
    ['createExecution', 'body'],
    ['createFunctionVersion', 'body'],
    ['createAlias', 'body'],
    ['updateAlias', 'body'],
    ['createWebhook', 'webhook'],
    ['updateWebhook', 'webhook'],
    ['createJob', 'job'],
    ['updateJob', 'job'],
    ['scaleUpFunction', 'scale'],
    ['scaleDownFunction', 'scale'],
    ['scaleUpFunctionVersion', 'scale'],
    ['scaleDownFunctionVersion', 'scale'],
  ])('of %s is called %s: none, broken, of another type, with more than it may hold', (id, argument) => {
    expect(refuse(id)).toBe(`400 Missing argument: "${argument}"`);
    expect(refuse(id, { body: 'null' })).toBe(`400 Missing argument: "${argument}"`);
    expect(refuse(id, { body: '{"a":' })).toBe('400 Request is not in valid JSON format');
    expect(refuse(id, { body: '\ufeff{}' })).toBe('400 Request is not in valid JSON format');
    expect(refuse(id, { body: { bogus: 1 } })).toBe(`400 Unknown attribute for argument ${argument}: bogus`);
    expect(refuse(id, { body: { a: 1, b: 2 } })).toBe(`400 Unknown attributes for argument ${argument}: a, b`);
    expect(refuse(id, { body: [1] })).toBe(
      `400 Invalid input for field/attribute ${argument}. Value: '[1]'. Wrong type. Expected '<class 'dict'>', got '<class 'list'>'`,
    );
    const plain = { 'content-type': 'text/plain;charset=UTF-8' };
    expect(refuse(id, { body: '{}', headers: plain })).toBe('415 Unknown mimetype: text/plain');
    expect(read(id, { body: '{}', headers: { 'content-type': 'application/json; charset=utf-8' } })).toMatchObject({
      body: {},
    });
  });

  it('that is a form has its fields judged as a query is', () => {
    const headers = { 'content-type': form };
    expect(refuse('createRuntime', { body: 'image=a', headers })).toBe('400 Unknown argument: "image"');
    const multipart = { 'content-type': 'multipart/form-data; boundary=B' };
    const part = '--B\r\nContent-Disposition: form-data; name="image"\r\n\r\na\r\n--B--';
    expect(refuse('createRuntime', { body: part, headers: multipart })).toBe('400 Unknown argument: "image"');
    expect(refuse('createRuntime', { body: '--B--', headers: multipart })).toBe(
      '415 Unknown mimetype: multipart/form-data',
    );
    expect(refuse('createRuntime', { body: 'image', headers: { 'content-type': '' } })).toBe(
      '400 Unknown argument: "image"',
    );
  });

  it('may not set what only the service writes', () => {
    const readOnly = (id: string, name: string, value: unknown) => refuse(id, { body: { [name]: value } });
    expect(readOnly('createRuntime', 'status', 'x')).toBe(
      "400 Invalid input for field/attribute status. Value: 'x'. Cannot set read only field.",
    );
    expect(readOnly('createExecution', 'result', null)).toContain("result. Value: 'None'. Cannot set read only");
    expect(readOnly('createExecution', 'updated_at', 'x')).toContain('updated_at');
    expect(readOnly('createFunctionVersion', 'version_number', 3)).toContain("version_number. Value: '3'.");
    expect(readOnly('createWebhook', 'webhook_url', 'x')).toContain('webhook_url');
    expect(readOnly('createJob', 'status', 'running')).toBe('taken');
  });

  it('must hold texts where texts are asked for', () => {
    const wrong = (value: unknown) => refuse('createExecution', { body: { function_id: uuid, input: value } });
    expect(wrong(5)).toBe(
      "400 Invalid input for field/attribute input. Value: '5'. Wrong type. Expected '<class 'str'>', got '<class 'int'>'",
    );
    expect(wrong(0.5)).toContain("got '<class 'float'>'");
    expect(wrong(true)).toContain("Value: 'True'. Wrong type. Expected '<class 'str'>', got '<class 'bool'>'");
    expect(wrong({ name: "it's", n: [null, 'é\n'] })).toBe(
      `400 Invalid input for field/attribute input. Value: '{'name': "it's", 'n': [None, 'é\\n']}'. Wrong type. Expected '<class 'str'>', got '<class 'dict'>'`,
    );
    expect(wrong('')).toBe('taken');
  });

  it('must hold uuids where uuids are asked for', () => {
    expect(refuse('createJob', { body: { function_id: 'abc' } })).toBe('400 Expected a uuid but received abc.');
    expect(refuse('createWebhook', { body: { function_id: 5 } })).toBe('400 Expected a uuid but received 5.');
    expect(refuse('createRuntime', { body: { id: 'abc' } })).toBe('taken');
  });

  it('may hold numbers and truth values as texts', () => {
    const body = { name: 'r', is_public: 'f', trusted: 'on' };
    expect(readBody('createRuntime', { body })).toEqual({ name: 'r', is_public: false, trusted: true });
    expect(readBody('createRuntime', { body: { is_public: 0, trusted: '1' } })).toEqual({
      is_public: false,
      trusted: true,
    });
    expect(readBody('createExecution', { body: { function_version: ' 2 ', sync: null } })).toEqual({
      function_version: 2,
      sync: null,
    });
    expect(readBody('createJob', { body: { count: 1.9, function_version: true } })).toEqual({
      count: 1,
      function_version: 1,
    });
  });

  it('with a value that cannot be brought to its type is quoted whole, as WSME does', () => {
    expect(refuse('createRuntime', { body: { image: 'a', trusted: 'maybe' } })).toBe(
      "400 Invalid input for field/attribute runtime. Value: '{'image': 'a', 'trusted': 'maybe'}'. Value not an unambiguous boolean: maybe",
    );
    expect(refuse('createJob', { body: { count: 'x' } })).toBe(
      "400 Invalid input for field/attribute job. Value: '{'count': 'x'}'. invalid literal for int() with base 10: 'x'",
    );
    expect(refuse('createJob', { body: { count: [1] } })).toContain('invalid literal');
  });

  it.each(['1e400', '-1e400', '1e30', '2147483648', '"99999999999"'])('holds no number as large as %s', (number) => {
    expect(refuse('createJob', { body: `{"count": ${number}}` })).toMatch(
      /^400 Invalid input for field\/attribute count\. .* should be between/,
    );
    expect(refuse('createJob', { body: { count: -2_147_483_647, function_version: 2_147_483_647 } })).toBe('taken');
  });

  it('scales by 1 at least', () => {
    expect(refuse('scaleUpFunction', { body: { count: 0 } })).toBe(
      "400 Invalid input for field/attribute count. Value: '0'. Value should be greater or equal to 1",
    );
    expect(readBody('scaleUpFunction', { body: { count: '2' } })).toEqual({ count: 2 });
    expect(readBody('scaleUpFunction', { body: {} })).toEqual({});
  });

  it('is read as the page has it only where the profile says so', () => {
    const byPage = [readByPage];
    const body = { version: '2' };
    expect(refuse('createAlias', { body })).toBe('400 Unknown attribute for argument body: version');
    expect(readBody('createAlias', { body }, byPage)).toEqual({ function_version: 2 });
    expect(refusalOf(read('updateAlias', { body }, byPage))).toBe('400 Unknown attribute for argument body: version');
    const bad = read('createAlias', { body: { version: 'x' } }, byPage);
    expect(refusalOf(bad)).toContain("Value: '{'version': 'x'}'. invalid literal for int()");
  });

  it.each([undefined, {}])('is by the page what stands for %j there', (body) => {
    expect(readBody('scaleUpFunction', { body }, [readByPage])).toEqual({ count: 1 });
    expect(readBody('scaleDownFunctionVersion', { body }, [readByPage])).toEqual({ count: 1 });
    expect(readBody('createFunctionVersion', { body }, [readByPage])).toEqual({});
    expect(refusalOf(read('createRuntime', { body }, [readByPage]))).toBe(
      body ? 'taken' : '400 Missing argument: "runtime"',
    );
  });

  it('is not looked for where there is none, but must be JSON', () => {
    expect(refuse('detachFunction', { body: {} })).toBe('taken');
    expect(refuse('deleteJob', { body: 'x' })).toBe('400 Request is not in valid JSON format');
  });
});

describe('the keywords of a plain operation', () => {
  const part = (disposition: string, content: string) =>
    `--B\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
  const headers = { 'content-type': 'multipart/form-data; boundary=B' };

  it('come from query, form and JSON, and those that are not known too', () => {
    const query = 'name=q&bogus=1';
    expect(readBody('createFunction', { query, body: { code: { source: 'image' }, timeout: 5, name: 'j' } })).toEqual({
      ...{ name: 'j', bogus: '1', code: { source: 'image' }, timeout: 5 },
    });
    const sent = { query, body: 'code=%7B%7D&timeout=5', headers: { 'content-type': form } };
    expect(readBody('updateFunction', sent)).toEqual({ name: 'q', bogus: '1', code: '{}', timeout: '5' });
  });

  it('have a package as bytes, and every other field as text', () => {
    const body = [
      part('name="code"', '{"source":"package"}'),
      part('name="package"; filename="a.zip"', 'PK'),
      part('name="entry"; filename="e"', 'main.x'),
      '--B--',
    ].join('');
    expect(readBody('createFunction', { body, headers })).toEqual({
      code: '{"source":"package"}',
      package: new TextEncoder().encode('PK'),
      entry: 'main.x',
    });
    const nameless = `${part('name="package"', 'PK')}${part('name="package"; filename=""', 'text')}--B--`;
    expect(readBody('createFunction', { body: nameless, headers })).toEqual({ package: 'text' });
  });

  it('are none where the body is broken, a list, or of a type that is not read', () => {
    for (const body of ['{', '[1]', '"a"', 'null', '']) expect(readBody('createFunction', { body })).toEqual({});
    expect(readBody('createFunction', { body: 'code=1', headers: { 'content-type': 'text/plain' } })).toEqual({});
    expect(readBody('invokeWebhook', { body: [1] })).toEqual({});
  });

  it('are the input of a webhook, in lists where they came more than once', () => {
    expect(readBody('invokeWebhook', { query: 'a=1&a=2&b=3', body: { b: { c: 4 }, d: null } })).toEqual({
      ...{ a: ['1', '2'], b: ['3', { c: 4 }], d: null },
    });
    const body = `${part('name="f"; filename="f.txt"', 'text')}--B--`;
    expect(readBody('invokeWebhook', { body, headers })).toEqual({ f: 'text' });
  });
});

describe("Keystone's requests", () => {
  const token = { 'X-Subject-Token': 's', 'X-Auth-Token': 't' };

  it('are JSON whatever their type says, and may carry any query', () => {
    const decoded = read('issueToken', {
      query: 'nocatalog&a=1',
      body: '{"auth":{}}',
      headers: { 'content-type': '' },
    });
    expect(decoded).toMatchObject({ body: { auth: {} }, query: { nocatalog: '' } });
    expect(read('issueToken', { body: '{' })).toMatchObject({ refuse: { status: 400 } });
    expect(read('issueTokenV2', { body: '' })).toMatchObject({ refuse: { status: 400 } });
  });

  it.each(['validateToken', 'checkToken', 'revokeToken'])('%s names its token in a header', (id) => {
    expect(read(id, { headers: token })).toMatchObject({ headers: token, body: undefined });
  });
});
