import { beforeEach, describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../../seeded-random.js';
import { createQinlingData, type QinlingRuntime } from '../state.js';
import { findToken, identify } from './identity.js';
import { createIdentityFacade, type IdentityFacade } from './identity-facade.js';
import { proveIdentity } from './prove-identity.js';

let runtime: QinlingRuntime;
let facade: IdentityFacade;
beforeEach(() => {
  runtime = { data: createQinlingData(0) } as QinlingRuntime;
  facade = createIdentityFacade(runtime, { now: () => 1000, ...createSeededRandom(1) } as any);
});

const whoHas = (token: string, now = 1000) => {
  const found = findToken(runtime.data.identity, token, now);
  return found && identify(runtime.data.identity, found);
};

describe('createIdentityFacade', () => {
  it('makes users in projects, with roles', () => {
    const user = facade.putUser({ name: 'ann', project: 'lab', roles: ['admin'] });
    expect(facade.listProjects().at(-1)).toEqual({ id: user.defaultProjectId, name: 'lab' });
    expect(whoHas(facade.putToken({ user: 'ann' }))).toEqual({
      ...{ user, projectId: user.defaultProjectId },
      isAdmin: true,
    });
    expect(facade.listUsers()).toHaveLength(4);
  });

  it('puts a user in the place of one of the same name', () => {
    const { id } = facade.listUsers().find(({ name }) => name === 'demo')!;
    const user = facade.putUser({ name: 'demo', password: 'other', project: 'demo', roles: ['reader'] });
    expect([user.id, facade.listUsers().length]).toEqual([id, 3]);
    const { assignments } = runtime.data.identity;
    expect(assignments.filter(({ userId }) => userId === id).map(({ role }) => role)).toEqual(['reader']);
    expect(facade.putUser({ name: 'new' }).password).toBe('new');
  });

  it('makes tokens that end when they are told to', () => {
    expect(whoHas(facade.putToken({ user: 'demo' }), 3_600_999)).toBeDefined();
    expect(whoHas(facade.putToken({ user: 'demo' }), 3_601_000)).toBeUndefined();
    expect(whoHas(facade.putToken({ value: 'old', user: 'demo', expiresAt: 1000 }))).toBeUndefined();
    expect(whoHas(facade.putToken({ user: 'demo', expiresAt: null }), 1e15)).toBeDefined();
    expect(whoHas(facade.putToken({ user: 'demo', project: null }))?.projectId).toBeNull();
    facade.revoke('demo-token');
    expect(whoHas('demo-token')).toBeUndefined();
  });

  it('makes application credentials', () => {
    const { id } = facade.putApplicationCredential({ name: 'ci', secret: 's', user: 'alt', project: 'alt' });
    const proof = { methods: ['application_credential'], application_credential: { id, secret: 's' } };
    expect(proveIdentity(runtime.data.identity, proof, 0).user.name).toBe('alt');
  });

  it('names what it does not find', () => {
    expect(() => facade.putToken({ user: 'nobody' })).toThrow(
      "Keystone has no user 'nobody': known are admin, demo, alt",
    );
    expect(() => facade.putToken({ user: 'demo', project: 'no' })).toThrow(
      "no project 'no': known are admin, demo, alt",
    );
  });
});
