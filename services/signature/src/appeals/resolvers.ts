import { exactlyOne } from '@tpt/service';
import type { Resolvers } from '../generated/schema.js';
import { findAppeal, findAppealBySlug } from './reads.js';

export const resolvers: Resolvers = {
  Query: {
    async appeal(_parent, { id, slug }, context) {
      const by = exactlyOne({ id, slug }, context);
      return by.name === 'id' ? findAppeal(context.tools, by.value) : findAppealBySlug(context.tools, by.value);
    },
  },
  Appeal: {
    __resolveReference: async ({ id }, { tools }) => findAppeal(tools, id),
    title: ({ title }, _args, { language }) => title[language],
    text: ({ text }, _args, { language }) => text[language],
  },
};
