import { requirePerson } from '@tpt/graph';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { keepContact } from '../contacts/keep-contact.js';
import type { Resolvers } from '../generated/schema.js';
import { discardDraft } from './discard-draft.js';
import { draftInitiative } from './draft-initiative.js';
import { editDraft } from './edit-draft.js';

export const resolvers: Resolvers = {
  Mutation: {
    async draftInitiative(_parent, { input }, context) {
      const { personId, email } = requirePerson(context);
      const now = new Date();
      const { organizationId, idempotencyKey, ...text } = input;
      const request = { id: newId('initiative'), personId, organizationId, text, idempotencyKey };
      const drafted = await write(context.tools, async (work) => {
        const outcome = await draftInitiative(work, request, now);
        if ('done' in outcome) await keepContact(work, personId, email, context.language, now);
        return outcome;
      });
      if ('refused' in drafted) return { userErrors: drafted.refused };
      return { initiative: drafted.done, userErrors: [] };
    },
    async editDraft(_parent, { input }, context) {
      const { personId, email } = requirePerson(context);
      const { initiativeId, expectedVersion, ...text } = input;
      const request = { personId, initiativeId, expectedVersion, text };
      const edited = await write(context.tools, async (work) => {
        const outcome = await editDraft(work, request, new Date());
        if ('done' in outcome) await keepContact(work, personId, email, context.language, new Date());
        return outcome;
      });
      if ('refused' in edited) return { userErrors: edited.refused };
      return { initiative: edited.done, userErrors: [] };
    },
    async discardDraft(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const discarded = await write(context.tools, (work) => discardDraft(work, { personId, ...input }));
      if ('refused' in discarded) return { userErrors: discarded.refused };
      return { initiativeId: discarded.done.id, userErrors: [] };
    },
  },
};
