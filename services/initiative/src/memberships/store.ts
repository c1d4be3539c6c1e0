import { takeTurns } from '@tpt/database';
import { In, type EntityManager } from 'typeorm';
import type { Membership } from './domain.js';
import { FormerMemberships, Memberships } from './table.js';

export const findMembership = (
  transaction: EntityManager,
  organizationId: string,
  personId: string,
): Promise<Membership | null> => transaction.findOneBy(Memberships, { organizationId, personId });

/** The members of an organization, or that one of them. */
export const findMembers = (
  transaction: EntityManager,
  organizationId: string,
  personId?: string,
): Promise<Membership[]> => transaction.findBy(Memberships, { organizationId, ...(personId ? { personId } : {}) });

/** A person's memberships of some organizations. */
export const findMembershipsAmong = (
  transaction: EntityManager,
  personId: string,
  organizationIds: string[],
): Promise<Membership[]> => transaction.findBy(Memberships, { personId, organizationId: In(organizationIds) });

export const insertMembership = async (transaction: EntityManager, membership: Membership): Promise<void> => {
  await transaction.insert(Memberships, membership);
};

export const updateMembership = async (transaction: EntityManager, membership: Membership): Promise<void> => {
  const { organizationId, personId } = membership;
  await transaction.update(Memberships, { organizationId, personId }, membership);
};

/** The members of an organization, as they stand now that it is locked. */
export const countMembers = (transaction: EntityManager, organizationId: string): Promise<number> =>
  transaction.countBy(Memberships, { organizationId });

/** How many organizations a person acts for; who would make her act for one more at the same moment waits. */
export async function countOrganizationsOf(transaction: EntityManager, personId: string): Promise<number> {
  await takeTurns(transaction, 'organizations of', personId);
  return transaction.countBy(Memberships, { personId });
}

/** The version that was told last of a membership that ended; it is known here no more. */
export async function takeFormerVersion(
  transaction: EntityManager,
  { organizationId, personId }: Membership,
): Promise<number> {
  const former = await transaction.findOneBy(FormerMemberships, { organizationId, personId });
  if (!former) return 0;
  await transaction.delete(FormerMemberships, { organizationId, personId });
  return former.version;
}

export const deleteMembership = async (transaction: EntityManager, membership: Membership): Promise<void> => {
  const { organizationId, personId, version } = membership;
  await transaction.delete(Memberships, { organizationId, personId });
  await transaction.insert(FormerMemberships, { organizationId, personId, version });
};
