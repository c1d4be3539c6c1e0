import type { EntityManager } from 'typeorm';
import { RecordedDomains, type RecordedDomainRow } from './table.js';

/** The domains recorded for an organization. */
export const findDomains = async (transaction: EntityManager, organizationId: string): Promise<string[]> =>
  (await transaction.find(RecordedDomains, { where: { organizationId }, order: { domain: 'ASC' } })).map(
    ({ domain }) => domain,
  );

/** Those of them that prove something of a person: nobody records what proves her own mandate. */
export const findDomainsFor = async (
  manager: EntityManager,
  { organizationId, personId }: { organizationId: string; personId: string },
): Promise<string[]> =>
  (await manager.findBy(RecordedDomains, { organizationId }))
    .filter(({ recordedBy }) => recordedBy !== personId)
    .map(({ domain }) => domain);

export const insertDomain = async (transaction: EntityManager, domain: RecordedDomainRow): Promise<void> => {
  await transaction.createQueryBuilder().insert().into(RecordedDomains).values(domain).orIgnore().execute();
};

export const deleteDomain = async (
  transaction: EntityManager,
  organizationId: string,
  domain: string,
): Promise<void> => {
  await transaction.delete(RecordedDomains, { organizationId, domain });
};
