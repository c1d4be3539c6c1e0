import { requirePerson } from '@tpt/graph';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { registerOrganization } from './register-organization.js';

export const resolvers: Resolvers = {
  Mutation: {
    async registerOrganization(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const { idempotencyKey, despiteSimilar, ...description } = input;
      const registration = { id: newId('organization'), personId, description, idempotencyKey, despiteSimilar };
      const registered = await write(context.tools, (work) => registerOrganization(work, registration));
      if ('refused' in registered) return { similar: registered.similar ?? [], userErrors: registered.refused };
      return { organization: registered.done, similar: [], userErrors: [] };
    },
  },
};
