import { childOf, type Document, type Located, membersOf } from '../document.js';
import { isObject } from '../json.js';
import type { Problem } from '../problem.js';
import { methods } from '../read/methods.js';
import { checkCycles } from './check-cycles.js';
import { checkKeys, type KeyRules } from './check-keys.js';
import { checkOperation } from './check-operation.js';
import { checkParameter } from './check-parameter.js';
import { checkHeader, checkRequestBody, checkResponse } from './check-response.js';
import { checkSchema } from './check-schema.js';
import { collect } from './collect.js';

const documentRules: KeyRules = {
  kind: 'document',
  known: ['openapi', 'info', 'servers', 'paths', 'components', 'security', 'tags', 'externalDocs', 'jsonSchemaDialect'],
  instead: { webhooks: 'describe what clients call' },
};
const infoRules: KeyRules = {
  kind: 'info',
  known: ['title', 'summary', 'description', 'version', 'license', 'contact', 'termsOfService'],
};
const pathRules: KeyRules = {
  kind: 'path item',
  known: ['summary', 'description', 'servers', 'parameters', ...methods],
  instead: { trace: 'no client sends it', $ref: 'write the path here' },
};
const serverRules: KeyRules = { kind: 'server', known: ['url', 'description', 'variables', 'name'] };
const componentRules: KeyRules = {
  kind: undefined,
  known: ['schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes'],
  instead: {
    links: 'describe the relation in words',
    callbacks: 'describe what clients call',
    pathItems: 'write the paths',
  },
};

/** Everything in a document that the generator does not support, with the place and what to write instead. */
export function checkDocument(document: Document): Problem[] {
  const root: Located = { value: document.root, at: `${document.file}#` };
  const components = childOf(root, 'components');
  const inside = (name: string) => membersOf(components && childOf(components, name));
  return [
    ...(/^3\.1\.\d+$/.test(String(document.root.openapi))
      ? []
      : [{ at: `${root.at}/openapi`, reason: 'must be 3.1.x' }]),
    ...checkKeys(root, documentRules),
    ...checkChild(root, 'info', infoRules),
    ...checkServers(childOf(root, 'servers')),
    ...checkChild(root, 'components', componentRules),
    ...membersOf(childOf(root, 'paths')).flatMap((item) => collect(() => checkPath(document, item))),
    ...inside('schemas').flatMap((schema) => [...checkName(schema.key, schema.at), ...checkSchema(document, schema)]),
    ...checkCycles(document, inside('schemas')),
    ...inside('parameters').flatMap((parameter) => collect(() => checkParameter(document, parameter))),
    ...inside('headers').flatMap((header) => collect(() => checkHeader(document, header))),
    ...inside('requestBodies').flatMap((body) => collect(() => checkRequestBody(document, body))),
    ...inside('responses').flatMap((response) => collect(() => checkResponse(document, response))),
  ];
}

function checkChild(parent: Located, key: string, rules: KeyRules): Problem[] {
  const child = childOf(parent, key);
  return child ? checkKeys(child, rules) : [];
}

function checkName(name: string, at: string): Problem[] {
  if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return [];
  return [{ at, reason: 'the name of a schema is PascalCase, letters and digits: it becomes a name in TypeScript' }];
}

function checkServers(servers: Located | undefined): Problem[] {
  return membersOf(servers).flatMap((server) => {
    const problems = checkKeys(server, serverRules);
    if (isObject(server.value) && server.value['x-mount'] === undefined) {
      problems.push({ at: server.at, reason: "needs 'x-mount': where the mock server serves it" });
    }
    const declared = membersOf(childOf(server, 'variables'));
    for (const variable of declared) {
      if (isObject(variable.value) && typeof variable.value.default === 'string') continue;
      problems.push({ at: variable.at, reason: "needs a 'default'" });
    }
    const url = isObject(server.value) ? String(server.value.url) : '';
    for (const [, name = ''] of url.matchAll(/\{([^}]*)\}/g)) {
      if (declared.some(({ key }) => key === name)) continue;
      problems.push({ at: server.at, reason: `'{${name}}' of the url is not among the variables` });
    }
    return problems;
  });
}

function checkPath(document: Document, item: Located & { key: string }): Problem[] {
  return [
    ...(item.key.startsWith('/') ? [] : [{ at: item.at, reason: 'a path begins with a slash' }]),
    ...checkKeys(item, pathRules),
    ...checkServers(childOf(item, 'servers')),
    ...membersOf(childOf(item, 'parameters')).flatMap((parameter) => checkParameter(document, parameter)),
    ...membersOf(item)
      .filter(({ key }) => methods.includes(key))
      .flatMap((operation) => [
        ...checkServers(childOf(operation, 'servers')),
        ...checkOperation(document, item, operation),
      ]),
  ];
}
