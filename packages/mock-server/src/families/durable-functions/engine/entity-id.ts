import type { EntityRef } from './types.js';

/** `@name@key`, the name lowered: how an entity is called among instances. */
export function formatEntityId(entity: EntityRef): string {
  return `@${entity.name.toLowerCase()}@${entity.key}`;
}

/** The entity behind an instance id; undefined when the id is no entity's. */
export function parseEntityId(id: string): EntityRef | undefined {
  const second = id.indexOf('@', 1);
  if (!id.startsWith('@') || second < 2) return undefined;
  return { name: id.slice(1, second).toLowerCase(), key: id.slice(second + 1) };
}
