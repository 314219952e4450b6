import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Json, JsonObject } from './json.js';

/** Values for one component of a fixture. */
export interface FixtureValues {
  readonly good?: readonly Json[];
  readonly bad?: readonly Json[];
  /** Unknown keys, values of open enums, formats that services get wrong: the loose form takes them, the strict form does not. */
  readonly onlyLoose?: readonly Json[];
}

/** Names of the fixtures of a kind: each is a folder. */
export function listFixtures(kind: 'schemas' | 'operations'): string[] {
  return readdirSync(new URL(`./fixtures/${kind}/`, import.meta.url)).sort();
}

/** Path of a file of a fixture. */
export function findFixture(kind: string, name: string, file: string): string {
  return fileURLToPath(new URL(`./fixtures/${kind}/${name}/${file}`, import.meta.url));
}

/** A YAML file of a fixture. */
export function readFixture<T = JsonObject>(kind: string, name: string, file: string): T {
  return parse(readFileSync(findFixture(kind, name, file), 'utf8')) as T;
}

/** A document around component schemas, in which `get<Name>` answers with each of them. */
export function wrapSchemas(schemas: JsonObject): string {
  const paths = Object.keys(schemas).map((name) => [
    `/${name}`,
    {
      get: {
        operationId: `get${name}`,
        'x-idempotency': 'safe',
        responses: {
          200: {
            description: name,
            content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
          },
        },
      },
    },
  ]);
  return stringify({
    openapi: '3.1.0',
    info: { title: 'fixture', version: '1' },
    servers: [{ url: '/', 'x-mount': 'fixture' }],
    paths: Object.fromEntries(paths),
    components: { schemas },
  });
}

/** The `components` of a generated `openapi.ts` and the types that they rest on, apart from the paths that the wrapping added. */
export function cutComponents(openapi: string): string {
  const start = openapi.indexOf('export interface components');
  const [header = ''] = openapi.split('\n');
  const end = openapi.indexOf('\n}\n', start) + 3;
  const types = openapi.match(/^type [\s\S]*?^};$/gm) ?? [];
  return [header, '', ...types, openapi.slice(start, end)].join('\n');
}
