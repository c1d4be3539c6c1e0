import { In, type EntityManager } from 'typeorm';
import { RecordedDomains, type RecordedDomainRow } from './table.js';

/** The domains recorded for an organization. */
export const findDomains = async (transaction: EntityManager, organizationId: string): Promise<string[]> =>
  (await transaction.find(RecordedDomains, { where: { organizationId }, order: { domain: 'ASC' } })).map(
    ({ domain }) => domain,
  );

/** The domains recorded for each of several organizations, by its id. */
export async function findDomainsAmong(
  transaction: EntityManager,
  organizationIds: string[],
): Promise<Map<string, string[]>> {
  const found = await transaction.findBy(RecordedDomains, { organizationId: In(organizationIds) });
  const byOrganization = Map.groupBy(found, ({ organizationId }) => organizationId);
  return new Map([...byOrganization].map(([id, rows]) => [id, rows.map(({ domain }) => domain)]));
}

/** Those of them that prove something of a person: nobody records what proves her own mandate. */
export const findDomainsFor = async (
  manager: EntityManager,
  { organizationId, personId }: { organizationId: string; personId: string },
): Promise<string[]> =>
  (await manager.findBy(RecordedDomains, { organizationId }))
    .filter(({ recordedBy }) => recordedBy !== personId)
    .map(({ domain }) => domain);

/** Keeps domains, but for those that are recorded already. */
export const insertDomains = async (transaction: EntityManager, domains: RecordedDomainRow[]): Promise<void> => {
  await transaction.query(
    `insert into recorded_domains (organization_id, domain, recorded_by, recorded_at)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) on conflict do nothing`,
    [
      domains.map(({ organizationId }) => organizationId),
      domains.map(({ domain }) => domain),
      domains.map(({ recordedBy }) => recordedBy),
      domains.map(({ recordedAt }) => recordedAt),
    ],
  );
};

export const deleteDomain = async (
  transaction: EntityManager,
  organizationId: string,
  domain: string,
): Promise<void> => {
  await transaction.delete(RecordedDomains, { organizationId, domain });
};
