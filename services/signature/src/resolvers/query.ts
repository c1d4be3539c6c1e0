import { exactlyOne } from '@tpt/service';
import type { QueryResolvers } from '../generated/schema.js';
import { findAppealBySlug } from '../store/appeals.js';

export const Query: QueryResolvers = {
  async appeal(_parent, { id, slug }, context) {
    const by = exactlyOne({ id, slug }, context);
    return by.name === 'id' ? context.findAppeal(by.value) : findAppealBySlug(context.store, by.value);
  },
};
