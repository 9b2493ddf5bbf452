import { type EntityId, hashId } from './id.ts';
import { nameKey } from './text-key.ts';

export const ENTITY_KINDS = ['ORGANISATION', 'PERSON', 'POLICY', 'PLACE'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** An organisation, person, policy or place in the world, as one article's stages 5–7 give it. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The name its identity rests on (`nameKey(keyName)`); the shown name is a function of the stored set. */
  readonly keyName: string;
}

/** Returns an entity's identity: kind, name key and a discriminator that only a separating judgement sets. */
export function entityId(kind: EntityKind, name: string, discriminator = ''): EntityId {
  return hashId('entity', [kind, nameKey(name), discriminator]) as EntityId;
}

/** Builds an entity from its kind and the name its identity rests on. */
export function makeEntity(kind: EntityKind, keyName: string): Entity {
  return { id: entityId(kind, keyName), kind, keyName };
}
