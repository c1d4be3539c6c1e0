import { takeTurns } from '@tpt/database';
import { write } from '@tpt/outbox';
import { In } from 'typeorm';
import { membershipState, organizationState } from '../domain/announcements.js';
import { foundingMembership, proveByModerator, type Membership } from '../domain/membership.js';
import { withMandate, type Organization } from '../domain/organization.js';
import { refuse, type Outcome } from '../domain/refusal.js';
import type { Store } from './store.js';
import { Memberships } from './tables/memberships.js';
import { Organizations } from './tables/organizations.js';

export const findOrganizations = (store: Store, ids: readonly string[]): Promise<Organization[]> =>
  store.database.manager.findBy(Organizations, { id: In([...ids]) });

export const findOrganizationBySlug = (store: Store, slug: string): Promise<Organization | null> =>
  store.database.manager.findOneBy(Organizations, { slug });

export const findMemberships = (
  store: Store,
  personId: string,
  organizationIds: readonly string[],
): Promise<Membership[]> =>
  store.database.manager.findBy(Memberships, { personId, organizationId: In([...organizationIds]) });

/** Keeps a registration and its founding member; the same request again gives back what it gave before. */
export const keepRegistration = (
  store: Store,
  organization: Organization,
  request: { personId: string; idempotencyKey?: string | null | undefined },
): Promise<Organization> =>
  write(store, async (transaction, announce) => {
    const { personId, idempotencyKey = null } = request;
    if (idempotencyKey) {
      await takeTurns(transaction, 'register', personId, idempotencyKey);
      const earlier = await transaction.findOneBy(Organizations, { registeredBy: personId, idempotencyKey });
      if (earlier) return earlier;
    }
    const membership = foundingMembership(organization.id, personId);
    await transaction.insert(Organizations, { ...organization, registeredBy: personId, idempotencyKey });
    await transaction.insert(Memberships, membership);
    announce(membershipState(membership));
    return organization;
  });

/** Keeps a censused organization unless its slug is known. */
export const keepCensusedOrganization = (store: Store, organization: Organization): Promise<Organization> =>
  write(store, async (transaction, announce) => {
    await takeTurns(transaction, 'census', organization.slug);
    const known = await transaction.findOneBy(Organizations, { slug: organization.slug });
    if (known) return known;
    await transaction.insert(Organizations, organization);
    announce(organizationState(organization));
    return organization;
  });

/** Records a moderator's word that a person acts for an organization; its only member when no person is named. */
export const proveMandate = (
  store: Store,
  organizationId: string,
  personId?: string,
): Promise<Outcome<{ organization: Organization; membership: Membership }>> =>
  write(store, async (transaction, announce) => {
    const organization = await transaction.findOne(Organizations, {
      where: { id: organizationId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!organization) return refuse('NOT_FOUND', 'organizationId');
    const members = await transaction.findBy(Memberships, { organizationId, ...(personId ? { personId } : {}) });
    const [member] = members;
    if (!member || members.length > 1) return refuse('NOT_FOUND', 'personId');
    if (organization.siren && (await isHeldByAnother(organization))) return refuse('SIREN_TAKEN', 'organizationId');

    const membership = proveByModerator(member);
    const proved = withMandate(organization, membership.proof!);
    if (membership !== member) {
      await transaction.update(Memberships, { organizationId, personId: member.personId }, membership);
      announce(membershipState(membership));
    }
    if (proved !== organization) {
      await transaction.update(Organizations, { id: organizationId }, proved);
      announce(organizationState(proved));
    }
    return { done: { organization: proved, membership } };

    async function isHeldByAnother({ id, siren }: Organization): Promise<boolean> {
      await takeTurns(transaction, 'siren', siren!);
      const rows = (await transaction.query(
        'select 1 from organizations where siren = $1 and mandate_proof is not null and id <> $2',
        [siren, id],
      )) as unknown[];
      return rows.length > 0;
    }
  });
