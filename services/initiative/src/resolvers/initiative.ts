import { kindOf } from '../domain/initiative.js';
import { writePartialDate } from '../domain/partial-date.js';
import type { LocalizedText } from '../domain/text.js';
import type { Context } from '../context.js';
import type { InitiativeConnectionResolvers, InitiativeResolvers } from '../generated/schema.js';

const inLanguage = (text: LocalizedText, { language }: Context): string => text[language] ?? text.fr ?? text.en ?? '';

export const Initiative: InitiativeResolvers = {
  __resolveReference: async ({ id }, { initiatives }) => initiatives.load(id),
  title: ({ title }, _args, context) => inLanguage(title, context),
  summary: ({ summary }, _args, context) => inLanguage(summary, context),
  description: ({ description }, _args, context) => inLanguage(description, context),
  organization: ({ organizationId }, _args, { organizations }) => organizations.load(organizationId),
  async partners({ partnerIds }, _args, { organizations }) {
    const partners = await Promise.all(partnerIds.map((id) => organizations.load(id)));
    return partners.filter((partner) => partner !== null);
  },
  kind: (initiative) => kindOf(initiative),
  startedOn: ({ startedOn }) => ({ value: writePartialDate(startedOn), precision: startedOn.precision }),
};

export const InitiativeConnection: InitiativeConnectionResolvers = {
  nodes: ({ edges }) => edges.map((edge) => edge.node),
  totalCount: (page) => page.totalCount(),
};
