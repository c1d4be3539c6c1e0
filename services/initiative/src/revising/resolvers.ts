import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import { readPage } from '@tpt/service';
import { keepContact } from '../contacts/keep-contact.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { initiatives, type ShownInitiative } from '../initiatives/reads.js';
import { inLanguage } from '../values/text.js';
import { readPendingRevision, readRevisions, REVISION_CURSOR } from './reads.js';
import { reviseInitiative } from './revise-initiative.js';

export const resolvers: Resolvers = {
  Mutation: {
    async reviseInitiative(_parent, { input }, context) {
      const { personId, email } = requirePerson(context);
      const { initiativeId, expectedVersion, ...text } = input;
      const request = { personId, initiativeId, expectedVersion, text };
      const revised = await write(context.tools, async (work) => {
        const outcome = await reviseInitiative(work, request, new Date());
        if ('done' in outcome) await keepContact(work, personId, email, context.language, new Date());
        return outcome;
      });
      if ('refused' in revised) return { userErrors: revised.refused };
      return { initiative: revised.done, userErrors: [] };
    },
  },
  Initiative: {
    texts: textsOf,
    revisions: (initiative, args, context) =>
      readRevisions(initiative, readPage(args, REVISION_CURSOR, context), context),
    pendingRevision: (initiative, _args, context) => readPendingRevision(initiative, context),
  },
  InitiativeRevisionConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  InitiativeRevision: {
    title: ({ text }, _args, { language }) => inLanguage(text.title, language),
    summary: ({ text }, _args, { language }) => inLanguage(text.summary, language),
    description: ({ text }, _args, { language }) => inLanguage(text.description, language),
    howTo: ({ text }, _args, { language }) => inLanguage(text.howTo, language) || null,
    texts: ({ text }) => text,
    rejection: ({ rejection, initiativeId, number }) => rejection && { ...rejection, initiativeId, revision: number },
    giftKinds: ({ text }) => text.giftKinds,
    beneficiaries: ({ text }) => text.beneficiaries,
    territory: ({ text }) => text.territory,
    startedOn: ({ text }) => text.startedOn,
    endedOn: ({ text }) => text.endedOn,
    durable: ({ text }) => text.durable,
    amount: ({ text }) => text.amount,
    quantities: ({ text }) => text.quantities,
    links: ({ text }) => text.links,
    sources: ({ text }) => text.sources,
  },
};

/** The texts of what a list may have read a part of only. */
async function textsOf({ id }: ShownInitiative, _args: unknown, context: Context) {
  const initiative = await initiatives(context).load(id);
  if (!initiative) throw new Error(`${id} was taken away while it was read`);
  return initiative;
}
