import { expect, it } from 'vitest';
import type { Incoming, WorldServices } from '../../family.js';
import { requesterOf } from './requester.js';
import { createQinlingData, type QinlingRuntime } from './state.js';

it.each([
  ['demo-token', { kind: 'project', projectId: '5eeb5916ae4b43699f06ea422e581b83' }, 'demo', false],
  ['admin-token', { kind: 'project', projectId: '9c8b7a6958473625140f0e0d0c0b0a09' }, 'admin', true],
  ['admin-token', { kind: 'unscoped' }, undefined, false],
  ['admin-token', { kind: 'system' }, undefined, true],
] as const)('%s with the scope %j', (value, scope, project, isAdmin) => {
  const data = createQinlingData(0);
  data.identity.tokens[value] = { ...data.identity.tokens[value]!, scope };
  const incoming = { headers: new Headers({ 'x-auth-token': value }) } as unknown as Incoming;
  const services = { now: () => 0 } as WorldServices;
  const who = requesterOf({ runtime: { data } as QinlingRuntime, incoming, services });
  expect(data.identity.projects.find(({ id }) => id === who.projectId)?.name).toBe(project);
  expect(who.isAdmin).toBe(isAdmin);
  expect(data.identity.users.find(({ id }) => id === who.userId)?.name).toBe(value.replace('-token', ''));
});
