import { requirePerson } from '@tpt/graph';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { keepContact } from '../contacts/keep-contact.js';
import type { Resolvers } from '../generated/schema.js';
import { registerOrganization } from './register-organization.js';

export const resolvers: Resolvers = {
  Mutation: {
    async registerOrganization(_parent, { input }, context) {
      const { personId, email } = requirePerson(context);
      const { idempotencyKey, despiteSimilar, ...description } = input;
      const registration = { id: newId('organization'), personId, description, idempotencyKey, despiteSimilar };
      const registered = await write(context.tools, async (work) => {
        const outcome = await registerOrganization(work, registration);
        if ('done' in outcome) await keepContact(work, personId, email, context.language, new Date());
        return outcome;
      });
      if ('refused' in registered) return { similar: registered.similar ?? [], userErrors: registered.refused };
      return { organization: registered.done, similar: [], userErrors: [] };
    },
  },
};
