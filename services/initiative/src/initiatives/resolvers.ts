import { exactlyOne, fieldOf } from '@tpt/service';
import type { Resolvers } from '../generated/schema.js';
import { organizations } from '../organizations/reads.js';
import { writePartialDate } from '../values/partial-date.js';
import { inLanguage } from '../values/text.js';
import { kindOf } from './domain/index.js';
import { initiatives, readInitiativeBySlug } from './reads.js';

const field = fieldOf(initiatives);
const rejectionOf = field('rejection');

export const resolvers: Resolvers = {
  Query: {
    async initiative(_parent, { id, slug }, context) {
      const by = exactlyOne({ id, slug }, context);
      return by.name === 'id' ? initiatives(context).load(by.value) : readInitiativeBySlug(by.value, context);
    },
  },
  Initiative: {
    __resolveReference: ({ id }, context) => initiatives(context).load(id),
    title: ({ title }, _args, { language }) => inLanguage(title, language),
    summary: field('summary', (summary, { language }) => inLanguage(summary, language)),
    description: field('description', (description, { language }) => inLanguage(description, language)),
    howTo: field('howTo', (howTo, { language }) => inLanguage(howTo, language) || null),
    organization: ({ organization, organizationId }, _args, context) =>
      organization ?? organizations(context).load(organizationId),
    organizations: field('organizationIds', async (ids, context) => {
      const leading = await Promise.all(ids.map((id) => organizations(context).load(id)));
      return leading.filter((organization) => organization !== null);
    }),
    kind: field('giftKinds', (giftKinds) => kindOf({ giftKinds })),
    giftKinds: field('giftKinds'),
    beneficiaries: field('beneficiaries'),
    territory: field('territory'),
    startedOn: field('startedOn'),
    endedOn: field('endedOn'),
    durable: field('durable'),
    amount: field('amount'),
    quantities: field('quantities'),
    links: field('links'),
    provenance: field('provenance'),
    sources: field('sources'),
    state: field('state'),
    rejection: async (initiative, args, context) => {
      const rejection = await rejectionOf(initiative, args, context);
      return rejection && { ...rejection, initiativeId: initiative.id, revision: null };
    },
    updatedAt: field('updatedAt'),
    version: field('version'),
  },
  PartialDate: { value: writePartialDate },
};
