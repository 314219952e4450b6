import { InvalidArgumentError } from '@functionary/core';
import type { KeystoneFields, KeystoneOptions } from './keystone-options.js';

const TEXTS = [
  'username',
  'userId',
  'password',
  'userDomainName',
  'userDomainId',
  'projectName',
  'projectId',
  'projectDomainName',
  'projectDomainId',
  'domainName',
  'domainId',
  'token',
  'applicationCredentialId',
  'applicationCredentialName',
  'applicationCredentialSecret',
] as const;

/** The options of a login, loosely: every field may be there. */
export type LoginFields = { readonly [Name in keyof KeystoneFields]?: KeystoneFields[Name] | undefined } & {
  readonly identityApiVersion?: 2 | 3 | undefined;
};

/** A field, those of which none may stand beside it, and why. */
type Rule = readonly [field: keyof LoginFields, others: readonly (keyof LoginFields)[], why: string];

const BEYOND_PROJECTS = ['domainName', 'domainId', 'systemScope', 'unscoped'] as const;
const SCOPE = ['projectName', 'projectId', ...BEYOND_PROJECTS] as const;
const DOMAINS = ['userDomainName', 'userDomainId', 'projectDomainName', 'projectDomainId'] as const;
const CREDENTIAL = ['applicationCredentialId', 'applicationCredentialName', 'applicationCredentialSecret'] as const;

const EXCLUSIONS: readonly Rule[] = [
  ['password', ['token', ...CREDENTIAL], 'one logs in by one of them'],
  ['token', CREDENTIAL, 'one logs in by one of them'],
  ['token', ['username', 'userId'], 'a token says whose it is'],
  ['username', ['userId'], 'either says who it is'],
  ['userDomainName', ['userDomainId'], 'either says which domain it is'],
  ['projectDomainName', ['projectDomainId'], 'either says which domain it is'],
  ['applicationCredentialName', ['applicationCredentialId'], 'either says which one it is'],
  ['applicationCredentialId', ['username', 'userId'], 'the id says whose it is'],
  ['applicationCredentialSecret', SCOPE, 'an application credential brings its project with it'],
  ['projectName', ['projectId', ...BEYOND_PROJECTS], 'a token is good for one of them'],
  ['projectId', BEYOND_PROJECTS, 'a token is good for one of them'],
  ['domainName', ['domainId', 'systemScope', 'unscoped'], 'a token is good for one of them'],
  ['domainId', ['systemScope', 'unscoped'], 'a token is good for one of them'],
  ['systemScope', ['unscoped'], 'a token is good for one of them'],
];

/** A field, and what it needs beside it. */
const NEEDS: readonly Rule[] = [
  ['password', ['username', 'userId'], 'a password is one of a user'],
  ['applicationCredentialName', ['username', 'userId'], 'its name is one among those of its user'],
  ['applicationCredentialName', ['applicationCredentialSecret'], 'it is what proves it'],
  ['applicationCredentialId', ['applicationCredentialSecret'], 'it is what proves it'],
  ['applicationCredentialSecret', ['applicationCredentialId', 'applicationCredentialName'], 'it has one of them'],
  ['userDomainName', ['username'], 'a domain goes with a name'],
  ['userDomainId', ['username'], 'a domain goes with a name'],
  ['projectDomainName', ['projectName'], 'a domain goes with a name'],
  ['projectDomainId', ['projectName'], 'a domain goes with a name'],
];

/**
 * Checks what an editor checks by the types, for those who have none, and for what comes out of an environment.
 *
 * @throws InvalidArgumentError naming the field and what to do
 */
export function checkKeystoneOptions(options: KeystoneOptions): LoginFields {
  const fields: LoginFields = options;
  const { identityApiVersion: version = 3, systemScope, unscoped } = fields as Record<string, unknown>;
  for (const name of TEXTS) {
    const value: unknown = fields[name];
    if (value !== undefined && (typeof value !== 'string' || !value)) refuse(name, 'pass a text that is not empty');
  }
  if (version !== 2 && version !== 3) refuse('identityApiVersion', 'pass 2 or 3');
  if (systemScope !== undefined && systemScope !== 'all') refuse('systemScope', "pass 'all'");
  if (unscoped !== undefined && typeof unscoped !== 'boolean') refuse('unscoped', 'pass true');
  const has = (name: string) => ![undefined, false].includes((fields as Record<string, any>)[name]);
  for (const [field, others, why] of EXCLUSIONS) {
    const other = has(field) && others.find(has);
    if (other) refuse(other, `it cannot stand beside ${field}: ${why}; leave one of them out`);
  }
  if (version === 2) {
    const foreign = [...CREDENTIAL, ...DOMAINS, ...BEYOND_PROJECTS].find(has);
    if (foreign) refuse(foreign, 'version 2 of Keystone does not know it; leave it out, or pass identityApiVersion 3');
  }
  for (const [field, others, why] of NEEDS) {
    if (has(field) && !others.some(has)) refuse(others[0]!, `pass ${others.join(' or ')} beside ${field}: ${why}`);
  }
  if (!['password', 'token', 'applicationCredentialSecret'].some(has))
    refuse('password', 'pass a password, a token, or an application credential with its secret');
  return fields;
}

function refuse(field: string, advice: string): never {
  throw new InvalidArgumentError(field, advice);
}
