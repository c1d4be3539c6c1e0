import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import { keepContact } from '../contacts/keep-contact.js';
import type { Resolvers } from '../generated/schema.js';
import { proveMandateByCode } from './prove-mandate-by-code.js';
import { requestMandateCode } from './request-code.js';

export const resolvers: Resolvers = {
  Mutation: {
    async requestMandateCode(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const request = { ...input, personId, language: context.language };
      const requested = await write(context.tools, (work) => requestMandateCode(work, request, new Date()));
      return { userErrors: 'refused' in requested ? requested.refused : [] };
    },
    async proveMandateByCode(_parent, { input: { organizationId, code } }, context) {
      const { personId, email } = requirePerson(context);
      const proved = await write(context.tools, async (work) => {
        const outcome = await proveMandateByCode(work, { organizationId, personId, code }, new Date());
        if ('done' in outcome) await keepContact(work, personId, email, context.language, new Date());
        return outcome;
      });
      if ('refused' in proved) return { userErrors: proved.refused };
      const { organization, membership } = proved.done;
      return { organization, membership, userErrors: [] };
    },
  },
};
