import { namedStatement } from '@tpt/database';
import { keptWith, toConnection, type Connection, type Page } from '@tpt/service';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Context } from '../context.js';
import type { Claim } from './domain.js';
import { Claims } from './table.js';

/** A page of claims. */
export type ClaimPage = Connection<Claim>;

/** Whether the caller claims an organization, by its id. */
export const viewerClaims = keptWith(
  ({ tools, caller: { personId } }: Context) =>
    new DataLoader<string, boolean>(async (ids) => {
      if (!personId) return ids.map(() => false);
      const found = await tools.database.manager.findBy(Claims, { personId, organizationId: In([...ids]) });
      const claimed = new Set(found.map(({ organizationId }) => organizationId));
      return ids.map((id) => claimed.has(id));
    }),
);

/** What is read of each page. */
export const STATEMENT = `
  select organization_id as "organizationId", person_id as "personId", claimed_at as "claimedAt" from claims
  where (claimed_at, organization_id, person_id) > ($1, $2, $3)
  order by claimed_at, organization_id, person_id limit $4`;

const READ_CLAIMS = namedStatement<Claim>('claiming.oldest', STATEMENT);
const FROM_THE_START = ['-infinity', '', ''];

/** The claims that await a proof, the oldest first. */
export async function readClaims({ tools }: Context, page: Page): Promise<ClaimPage> {
  const rows = await READ_CLAIMS(tools.database, [...(page.after ?? FROM_THE_START), page.first + 1]);
  return toConnection(
    page,
    rows,
    ({ claimedAt, organizationId, personId }) => [claimedAt.toISOString(), organizationId, personId],
    (claim) => claim,
  );
}
