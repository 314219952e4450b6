import { expect, it } from 'vitest';
import { answerUnrouted } from './unrouted.js';

it.each([
  ['PATCH', '/runtime/webhooks/durabletask/instances/a', 405],
  ['PUT', '/runtime/webhooks/durabletask/instances/a', 404],
  ['PUT', '/admin/extensions/DurableTaskExtension/instances/a', 405],
  ['PATCH', '/durabletask/instances/a', 404],
  ['POST', '/Runtime/Webhooks/DurableTask/Entities/', 400],
  ['DELETE', '/durabletask/entities', 400],
  ['PUT', '/runtime/webhooks/durabletask/entities', 404],
  ['GET', '/runtime/webhooks/durabletaskery', 404],
  ['GET', '/elsewhere', 404],
])('%s %s is %d', (method, path, status) => {
  expect(answerUnrouted({ method, mount: 'azure/apps/{app}', path, headers: new Headers(), allowed: [] }).status).toBe(
    status,
  );
});
