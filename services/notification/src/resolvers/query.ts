import { readPage } from '@tpt/subgraph';
import { requirePerson } from '@tpt/graph';
import type { QueryResolvers } from '../generated/schema.js';
import { findFollows } from '../store/follows.js';
import { INBOX_CURSOR, readInbox } from '../store/inbox-pages.js';

export const Query: QueryResolvers = {
  inbox: async (_parent, args, context) =>
    readInbox(context.store, requirePerson(context).personId, readPage(args, INBOX_CURSOR, context)),
  follows: async (_parent, _args, context) => findFollows(context.store, requirePerson(context).personId),
};
