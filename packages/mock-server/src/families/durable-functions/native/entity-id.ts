import { requireText } from './check-arguments.js';

/** Name and key of an entity; the package's own `EntityId` fits. */
export interface EntityIdLike {
  readonly name: string;
  readonly key: string;
}

/** Identifies an entity. */
export class EntityId implements EntityIdLike {
  readonly name: string;
  readonly key: string;

  /** @throws Error when either is blank. */
  constructor(name: string, key: string) {
    requireText(name, 'name');
    requireText(key, 'key');
    this.name = name;
    this.key = key;
  }

  /** `@name@key`, the name in lower case. */
  toString(): string {
    return formatEntityId(this);
  }
}

/** The id of the instance that is the entity: `@name@key`, the name in lower case. */
export function formatEntityId(id: EntityIdLike): string {
  return `@${id.name.toLowerCase()}@${id.key}`;
}
