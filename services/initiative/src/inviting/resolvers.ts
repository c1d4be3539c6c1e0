import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import { keepContact } from '../contacts/keep-contact.js';
import type { Resolvers } from '../generated/schema.js';
import { organizations } from '../organizations/reads.js';
import { acceptInvitation, declineInvitation } from './accept-invitation.js';
import { inviteMember } from './invite-member.js';
import { readInvitations } from './reads.js';
import { revokeInvitation } from './revoke-invitation.js';

export const resolvers: Resolvers = {
  Mutation: {
    async inviteMember(_parent, { input }, context) {
      const { personId } = requirePerson(context);
      const request = { ...input, invitedBy: personId, language: context.language };
      const invited = await write(context.tools, (work) => inviteMember(work, request, new Date()));
      if ('refused' in invited) return { userErrors: invited.refused };
      return { invitation: invited.done, userErrors: [] };
    },
    async revokeInvitation(_parent, { input: { invitationId } }, context) {
      const { personId } = requirePerson(context);
      const revoked = await write(context.tools, (work) => revokeInvitation(work, personId, invitationId, new Date()));
      if ('refused' in revoked) return { userErrors: revoked.refused };
      return { organization: await organizations(context).load(revoked.done.organizationId), userErrors: [] };
    },
    async acceptInvitation(_parent, { input: { token } }, context) {
      const { personId, email } = requirePerson(context);
      const accepted = await write(context.tools, async (work) => {
        const outcome = await acceptInvitation(work, personId, token, new Date());
        if ('done' in outcome) await keepContact(work, personId, email, context.language, new Date());
        return outcome;
      });
      if ('refused' in accepted) return { userErrors: accepted.refused };
      const organization = await organizations(context).load(accepted.done.organizationId);
      return { organization, membership: accepted.done, userErrors: [] };
    },
    async declineInvitation(_parent, { input: { token } }, context) {
      const declined = await write(context.tools, (work) => declineInvitation(work, token, new Date()));
      return { userErrors: 'refused' in declined ? declined.refused : [] };
    },
  },
  Organization: { invitations: ({ id }, _args, context) => readInvitations(id, context) },
  Invitation: { email: ({ address }) => address },
};
