import { GraphQLError } from 'graphql';
import type { QueryResolvers } from '../generated/schema.js';
import { findAppealBySlug } from '../store/appeals.js';

export const Query: QueryResolvers = {
  async appeal(_parent, { id, slug }, { store, findAppeal }) {
    if (id && !slug) return findAppeal(id);
    if (slug && !id) return findAppealBySlug(store, slug.replaceAll('\0', ''));
    throw new GraphQLError('Give either "id" or "slug".', { extensions: { code: 'BAD_USER_INPUT' } });
  },
};
