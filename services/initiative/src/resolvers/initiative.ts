import { kindOf, type Initiative as WholeInitiative } from '../domain/initiative.js';
import { writePartialDate } from '../domain/partial-date.js';
import type { LocalizedText } from '../domain/text.js';
import type { InitiativeCard } from '../store/published-initiatives.js';
import type { Context } from '../context.js';
import type { InitiativeConnectionResolvers, InitiativeResolvers } from '../generated/schema.js';

const inLanguage = (text: LocalizedText, { language }: Context): string => text[language] ?? text.fr ?? text.en ?? '';

/** An initiative with its long texts, which a list leaves out. */
const whole = async (
  initiative: InitiativeCard | WholeInitiative,
  { initiatives }: Context,
): Promise<WholeInitiative> => ('description' in initiative ? initiative : (await initiatives.load(initiative.id))!);

export const Initiative: InitiativeResolvers = {
  __resolveReference: async ({ id }, { initiatives }) => initiatives.load(id),
  title: ({ title }, _args, context) => inLanguage(title, context),
  summary: ({ summary }, _args, context) => inLanguage(summary, context),
  description: async (initiative, _args, context) =>
    inLanguage((await whole(initiative, context)).description, context),
  sources: async (initiative, _args, context) => (await whole(initiative, context)).sources,
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
