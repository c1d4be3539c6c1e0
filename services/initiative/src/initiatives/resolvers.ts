import { exactlyOne, fieldOf } from '@tpt/service';
import type { Resolvers } from '../generated/schema.js';
import { organizations } from '../organizations/reads.js';
import { writePartialDate } from '../values/partial-date.js';
import { inLanguage } from '../values/text.js';
import { amountOf, kindOf } from './domain/index.js';
import { initiatives, readInitiativeBySlug } from './reads.js';

const field = fieldOf(initiatives);

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
    organization: ({ organization, organizationId }, _args, context) =>
      organization ?? organizations(context).load(organizationId),
    partners: field('partnerIds', async (ids, context) => {
      const partners = await Promise.all(ids.map((id) => organizations(context).load(id)));
      return partners.filter((partner) => partner !== null);
    }),
    kind: field('giftKinds', (giftKinds) => kindOf({ giftKinds })),
    giftKinds: field('giftKinds'),
    beneficiaries: field('beneficiaries'),
    territory: field('territory'),
    startedOn: field('startedOn'),
    durable: field('durable'),
    amount: field('amountEur', (amountEur) => amountOf({ amountEur })),
    quantity: field('quantity'),
    provenance: field('provenance'),
    sources: field('sources'),
    state: field('state'),
  },
  PartialDate: { value: writePartialDate },
};
