import type { EntityManager } from 'typeorm';
import type { Initiative } from '../initiatives/domain/index.js';
import { findInitiativeOwners, findInitiativesToChange, findTakenSlugs } from '../initiatives/finder.js';
import type { Organization } from '../organizations/domain/index.js';
import { findOrganizationToChange } from '../organizations/finder.js';
import { slugOf, type Known, type Line, type NamedInitiative, type Organizations } from './domain/index.js';
import { findKeys, findKeysOf } from './store.js';

/** What the lines of a batch are about. */
export interface Meant {
  /** Keys of which the file says what it said before. */
  unchanged: Set<string>;
  /** Of each other key that leads to an initiative, which one, and what was said of it last. */
  byKey: Map<string, { id: string; digest: string | null }>;
  /** Those who own the initiatives at this moment. */
  ownerIds: string[];
  /** Names in addresses that new ones cannot have. */
  slugs: Set<string>;
}

/** An initiative of a batch, and who owns it. */
export type Held = Known<{ initiative: Initiative; owner: Organization }>;

/** Finds what lines are about: what their keys lead to, or what has their name in addresses and no key yet. */
export async function findMeant(transaction: EntityManager, lines: Line<NamedInitiative>[]): Promise<Meant> {
  const remembered = await findKeys(
    transaction,
    'initiative',
    lines.map(({ key }) => key),
  );
  const unchanged = new Set(
    lines.filter(({ key, digest }) => remembered.get(key)?.digest === digest).map(({ key }) => key),
  );
  const strangers = lines.filter(({ key }) => !remembered.has(key));
  const taken = await findTakenSlugs(transaction, strangers.map(slugOf));
  const keyed = await findKeysOf(transaction, [...taken.values()]);
  const byKey: Meant['byKey'] = new Map();
  for (const line of lines) {
    const known = remembered.get(line.key);
    const id = known?.subjectId ?? taken.get(slugOf(line));
    // What another source knows by an identifier of its own is another source's.
    const isAnothers = !known && id !== undefined && keyed.has(id);
    if (id !== undefined && !isAnothers && !unchanged.has(line.key))
      byKey.set(line.key, { id, digest: known?.digest ?? null });
  }
  const owners = await findInitiativeOwners(
    transaction,
    [...byKey.values()].map(({ id }) => id),
  );
  return { unchanged, byKey, ownerIds: [...new Set(owners.values())], slugs: new Set(taken.keys()) };
}

/**
 * Finds the initiatives of a batch, by its keys; whoever else would change them waits.
 * @param organizations those who own them among others, which are held.
 */
export async function holdMeant(
  transaction: EntityManager,
  { byKey }: Meant,
  organizations: Organizations,
): Promise<Map<string, Held>> {
  const ids = [...byKey.values()].map(({ id }) => id);
  const initiatives = new Map((await findInitiativesToChange(transaction, ids)).map((each) => [each.id, each]));
  const owners = new Map([...organizations.values()].map((each) => [each.id, each]));
  const held = new Map<string, Held>();
  for (const [key, { id, digest }] of byKey) {
    const initiative = initiatives.get(id);
    if (!initiative) continue;
    const ownerId = initiative.organizationId;
    // Somebody may have given it to another while this waited for the one before.
    const owner = owners.get(ownerId) ?? (await findOrganizationToChange(transaction, ownerId));
    if (owner) held.set(key, { thing: { initiative, owner }, digest });
  }
  return held;
}
