import { requirePerson, requireRole } from '@tpt/graph';
import { readIdempotencyKey } from '../domain/idempotency-key.js';
import { draftInitiative } from '../domain/initiative.js';
import { registerOrganization } from '../domain/organization.js';
import type { MutationResolvers } from '../generated/schema.js';
import { isId, newId } from '../ids.js';
import { keepDraft, submitInitiative } from '../store/initiatives.js';
import { keepRegistration, proveMandate } from '../store/organizations.js';
import { refuse } from '../domain/refusal.js';

export const Mutation: MutationResolvers = {
  async registerOrganization(_parent, { input }, context) {
    const { personId } = requirePerson(context);
    const key = readIdempotencyKey(input.idempotencyKey);
    if ('refused' in key) return { userErrors: key.refused };
    const registered = registerOrganization(newId('organization'), input);
    if ('refused' in registered) return { userErrors: registered.refused };
    const request = { personId, idempotencyKey: key.done };
    const organization = await keepRegistration(context.store, registered.done, request);
    return { organization, userErrors: [] };
  },

  async proveMandate(_parent, { input }, context) {
    requireRole(context, 'moderator');
    const { organizationId, personId } = input;
    if (!isId('organization', organizationId)) return { userErrors: refuse('NOT_FOUND', 'organizationId').refused };
    if (personId && !isId('person', personId)) return { userErrors: refuse('NOT_FOUND', 'personId').refused };
    const proved = await proveMandate(context.store, organizationId, personId ?? undefined);
    return 'refused' in proved ? { userErrors: proved.refused } : { ...proved.done, userErrors: [] };
  },

  async draftInitiative(_parent, { input }, context) {
    const { personId } = requirePerson(context);
    const { organizationId, idempotencyKey, ...text } = input;
    const key = readIdempotencyKey(idempotencyKey);
    if ('refused' in key) return { userErrors: key.refused };
    if (!isId('organization', organizationId)) return { userErrors: refuse('NOT_A_MEMBER', 'organizationId').refused };
    const drafted = draftInitiative(newId('initiative'), organizationId, text);
    if ('refused' in drafted) return { userErrors: drafted.refused };
    const kept = await keepDraft(context.store, drafted.done, { personId, idempotencyKey: key.done });
    return 'refused' in kept ? { userErrors: kept.refused } : { initiative: kept.done, userErrors: [] };
  },

  async submitInitiative(_parent, { input }, context) {
    const { personId } = requirePerson(context);
    if (!isId('initiative', input.initiativeId)) return { userErrors: refuse('NOT_FOUND', 'initiativeId').refused };
    const submitted = await submitInitiative(context.store, input.initiativeId, personId);
    return 'refused' in submitted ? { userErrors: submitted.refused } : { initiative: submitted.done, userErrors: [] };
  },
};
