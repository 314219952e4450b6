import type { components } from '@functionary/qinling/operations';
import { expected, IdentityError } from '../errors.js';

type TokenRequest = components['schemas']['TokenRequest'];
type IdentityProof = components['schemas']['IdentityProof'];

type Kind = 'object' | 'array' | 'string' | 'boolean';

/** What Keystone's schema says of a value: its kinds, and what is in it (openstack/keystone auth/schema.py). */
interface Shape {
  readonly kinds: readonly Kind[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
}

const text: Shape = { kinds: ['string'] };
const objectOf = (properties: Shape['properties'], required: readonly string[] = []): Shape => ({
  kinds: ['object'],
  properties: properties!,
  required,
});
const named = objectOf({ id: text, name: text });
const user = objectOf({ id: text, name: text, password: text, domain: named });
const scope: Shape = {
  ...objectOf({
    project: objectOf({ id: text, name: text, domain: named }),
    domain: named,
    system: objectOf({ all: { kinds: ['boolean'] } }),
  }),
  kinds: ['object', 'string'],
};
const requestShape = objectOf(
  {
    identity: objectOf(
      {
        methods: { kinds: ['array'], items: text },
        password: objectOf({ user }),
        token: objectOf({ id: text }, ['id']),
        application_credential: objectOf({ id: text, name: text, secret: text, user }),
      },
      ['methods'],
    ),
    scope,
  },
  ['identity'],
);

type Values = Readonly<Record<string, unknown>>;

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

const isObject = (value: unknown): value is Values => kindOf(value) === 'object';

/** A value as Python shows it. */
const show = (value: unknown): string => {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return value === null ? 'None' : JSON.stringify(value);
};

/** @throws IdentityError 400 */
function checkShape(value: unknown, shape: Shape, path: readonly string[]): void {
  const refuse = (message: string): never => {
    throw new IdentityError(
      400,
      path.length === 0 ? message : `Invalid input for field '${path.join('/')}': ${message}`,
    );
  };
  if (!shape.kinds.includes(kindOf(value) as Kind)) {
    refuse(`${show(value)} is not of type ${shape.kinds.map((kind) => `'${kind}'`).join(', ')}`);
  }
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) checkShape(each, shape.items!, [...path, String(index)]);
  }
  if (!isObject(value)) return;
  const missing = shape.required?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) refuse(`'${missing}' is a required property`);
  for (const [name, inner] of Object.entries(shape.properties ?? {})) {
    if (Object.hasOwn(value, name)) checkShape(value[name], inner, [...path, name]);
  }
}

/** @throws IdentityError 400 for a reference, where there is one, that has neither id nor name */
function checkReference(reference: Values | undefined, path: string): void {
  if (reference === undefined || 'id' in reference || 'name' in reference) return;
  throw new IdentityError(400, `Invalid input for field ${path}: id or name must be present.`);
}

/** @throws IdentityError 400 for a user or project by name of no domain */
function checkDomain(reference: Values | undefined, what: string): void {
  if (reference && !reference.id && !reference.domain) throw expected(`domain in ${what}`);
}

function checkProof(proof: IdentityProof): void {
  const gap = proof.methods.find((method) => !Object.hasOwn(proof, method));
  if (gap !== undefined) throw expected(`${gap} in identity`);
  if (proof.methods.includes('password')) {
    const given = proof.password?.user;
    if (!given) throw expected('user in password');
    checkDomain(given, 'user');
  }
  if (proof.methods.includes('application_credential')) {
    const given = proof.application_credential!;
    if (given.id) return;
    if (!given.name) throw expected('name or ID in application credential');
    if (!given.user) throw expected('user in application_credential');
    if (!given.user.id && !given.user.name) throw expected('id or name in user');
    checkDomain(given.user, 'user');
  }
}

function checkScope(given: unknown): void {
  const places = ['system', 'project', 'domain', 'OS-TRUST:trust', 'unscoped'];
  const found = places.filter((place) => (isObject(given) ? place in given : given === place));
  if (found.length !== 1) throw expected('system, project, domain, OS-TRUST:trust or unscoped in scope');
  if (isObject(given)) checkDomain(given.project as Values | undefined, 'project');
}

/**
 * Judges the form of a request for a token, in the order and with the words of Keystone.
 *
 * @param contentType as sent; Keystone takes JSON alone, and a missing type as JSON
 * @throws IdentityError 400
 */
export function checkTokenRequest(body: unknown, contentType: string | null): TokenRequest['auth'] {
  checkJsonBody(body, contentType);
  const { auth } = body as { readonly auth?: unknown };
  if (auth === undefined || auth === null) throw expected('auth in request body');
  checkShape(auth, requestShape, []);
  const { identity, scope: wanted } = auth as { identity: IdentityProof; scope?: Values | string };
  checkReference(identity.password?.user, 'identity/password/user');
  checkReference(identity.password?.user?.domain, 'identity/password/user/domain');
  if (isObject(wanted)) {
    const project = wanted.project as Values | undefined;
    checkReference(project, 'scope/project');
    checkReference(project?.domain as Values | undefined, 'scope/project/domain');
    checkReference(wanted.domain as Values | undefined, 'scope/domain');
  }
  checkProof(identity);
  const isByCredential = identity.methods.includes('application_credential');
  if (wanted !== undefined && !isByCredential) checkScope(wanted);
  return auth as TokenRequest['auth'];
}

/** @throws IdentityError 400 for a body that is not a JSON object, or says that it is something else */
export function checkJsonBody(body: unknown, contentType: string | null): asserts body is Values {
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== '' && !/^application\/(?:.+\+)?json$/.test(type))
    throw expected('application/json in Content-Type header');
  if (!isObject(body)) throw expected('valid JSON in request body');
}
