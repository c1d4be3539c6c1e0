import { In, type EntityManager } from 'typeorm';
import type { Membership } from './domain.js';
import { Memberships } from './table.js';

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
