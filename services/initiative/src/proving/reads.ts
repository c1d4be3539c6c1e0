import { keptWith } from '@tpt/service';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Context } from '../context.js';
import { RecordedDomains } from './table.js';

const domainsOf = keptWith(
  ({ tools }: Context) =>
    new DataLoader<string, string[]>(async (ids) => {
      const found = await tools.database.manager.find(RecordedDomains, {
        where: { organizationId: In([...ids]) },
        order: { domain: 'ASC' },
      });
      const byOrganization = Map.groupBy(found, ({ organizationId }) => organizationId);
      return ids.map((id) => (byOrganization.get(id) ?? []).map(({ domain }) => domain));
    }),
);

/** The domains recorded for an organization, for moderators; null for everybody else, its members too. */
export const readRecordedDomains = async (organizationId: string, context: Context): Promise<string[] | null> =>
  context.caller.roles?.includes('moderator') ? domainsOf(context).load(organizationId) : null;
