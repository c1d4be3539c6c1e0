import { requireRole } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { isClaimed } from '../organizations/domain/index.js';
import { organizations } from '../organizations/reads.js';
import { correctInitiative } from './correct-initiative.js';
import { recordInitiative } from './record-initiative.js';
import { recordOrganization } from './record-organization.js';

export const resolvers: Resolvers = {
  Mutation: {
    async recordOrganization(_parent, { input: { organization, recordedDomains } }, context) {
      const { personId: moderatorId } = requireRole(context, 'moderator');
      const { idempotencyKey, despiteSimilar, ...description } = organization;
      const record = {
        moderatorId,
        description,
        recordedDomains: recordedDomains ?? [],
        idempotencyKey,
        despiteSimilar,
      };
      const recorded = await write(context.tools, (work) => recordOrganization(work, record, new Date()));
      if ('refused' in recorded) return { similar: recorded.similar ?? [], userErrors: recorded.refused };
      return { organization: recorded.done, similar: [], userErrors: [] };
    },
    async recordInitiative(_parent, { input: { organizationIds, idempotencyKey, ...text } }, context) {
      const { personId: moderatorId } = requireRole(context, 'moderator');
      const record = { moderatorId, organizationIds, text, idempotencyKey };
      const recorded = await write(context.tools, (work) => recordInitiative(work, record, new Date()));
      if ('refused' in recorded) return { userErrors: recorded.refused };
      return { initiative: recorded.done, userErrors: [] };
    },
    async correctInitiative(_parent, { input: { initiativeId, expectedVersion, organizationIds, ...text } }, context) {
      const { personId: moderatorId } = requireRole(context, 'moderator');
      const correction = { moderatorId, initiativeId, expectedVersion, organizationIds, text };
      const corrected = await write(context.tools, (work) => correctInitiative(work, correction, new Date()));
      if ('refused' in corrected) return { userErrors: corrected.refused };
      return { initiative: corrected.done, userErrors: [] };
    },
  },
  Organization: {
    async isClaimed({ id, mandateProof }, _args, context) {
      if (mandateProof !== undefined) return isClaimed({ mandateProof });
      const organization = await organizations(context).load(id);
      return organization !== null && isClaimed(organization);
    },
  },
};
