import { requirePerson, requireRole } from '@tpt/graph';
import { write } from '@tpt/outbox';
import { instant, readPage, word } from '@tpt/service';
import { keepContact } from '../contacts/keep-contact.js';
import type { Resolvers } from '../generated/schema.js';
import { organizations } from '../organizations/reads.js';
import { claimOrganization } from './claim-organization.js';
import { readClaims, viewerClaims } from './reads.js';
import { refuseClaim } from './refuse-claim.js';

export const resolvers: Resolvers = {
  Query: {
    async organizationClaims(_parent, args, context) {
      requireRole(context, 'moderator');
      return readClaims(context, readPage(args, [instant, word, word], context));
    },
  },
  Mutation: {
    async claimOrganization(_parent, { input: { organizationId } }, context) {
      const { personId, email } = requirePerson(context);
      const claimed = await write(context.tools, async (work) => {
        const outcome = await claimOrganization(work, personId, organizationId, new Date());
        if ('done' in outcome) await keepContact(work, personId, email, context.language, new Date());
        return outcome;
      });
      if ('refused' in claimed) return { userErrors: claimed.refused };
      return { organization: claimed.done, userErrors: [] };
    },
    async refuseClaim(_parent, { input: { organizationId, personId } }, context) {
      const moderator = requireRole(context, 'moderator');
      const refused = await write(context.tools, (work) =>
        refuseClaim(work, moderator.personId, organizationId, personId, new Date()),
      );
      if ('refused' in refused) return { userErrors: refused.refused };
      return { organization: refused.done, userErrors: [] };
    },
  },
  Organization: { viewerHasClaimed: ({ id }, _args, context) => viewerClaims(context).load(id) },
  OrganizationClaimConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  OrganizationClaim: {
    organization: ({ organizationId }, _args, context) => organizations(context).load(organizationId),
  },
};
