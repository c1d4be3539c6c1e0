import { requirePerson } from '@tpt/graph';
import { write, type Work } from '@tpt/outbox';
import { keepContact } from '../contacts/keep-contact.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import type { Initiative } from '../initiatives/domain/index.js';
import type { Outcome } from '../refusals.js';
import { endInitiative } from './end-initiative.js';
import { submitInitiative } from './submit-initiative.js';
import { takeBackSubmission } from './take-back-submission.js';
import { withdrawInitiative } from './withdraw-initiative.js';

export const resolvers: Resolvers = {
  Mutation: {
    submitInitiative: (_parent, { input: { initiativeId } }, context) =>
      change(context, (work, personId, now) => submitInitiative(work, personId, initiativeId, now)),
    takeBackSubmission: (_parent, { input: { initiativeId } }, context) =>
      change(context, (work, personId, now) => takeBackSubmission(work, personId, initiativeId, now)),
    endInitiative: (_parent, { input }, context) =>
      change(context, (work, personId, now) => endInitiative(work, { personId, ...input }, now)),
    withdrawInitiative: (_parent, { input: { initiativeId } }, context) =>
      change(context, (work, personId, now) => withdrawInitiative(work, personId, initiativeId, now)),
  },
};

async function change(
  context: Context,
  act: (work: Work, personId: string, now: Date) => Promise<Outcome<Initiative>>,
) {
  const { personId, email } = requirePerson(context);
  const now = new Date();
  const changed = await write(context.tools, async (work) => {
    const outcome = await act(work, personId, now);
    if ('done' in outcome) await keepContact(work, personId, email, context.language, now);
    return outcome;
  });
  if ('refused' in changed) return { userErrors: changed.refused };
  return { initiative: changed.done, userErrors: [] };
}
