import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import type { Resolvers } from '../generated/schema.js';
import { viewerSigned } from '../signing/reads.js';
import { sign } from '../signing/sign.js';
import { takeBack } from '../signing/take-back.js';
import type { Target } from '../subjects/domain.js';
import { findInitiative } from './reads.js';

const initiativeOf = (id: string): Target => ({ kind: 'INITIATIVE', id });

export const resolvers: Resolvers = {
  Mutation: {
    async supportInitiative(_parent, { input: { initiativeId } }, context) {
      const { tools } = context;
      const signed = await sign(tools, initiativeOf(initiativeId), requirePerson(context), new Date());
      viewerSigned(context).clear(initiativeId);
      if ('done' in signed) viewerSigned(context).prime(initiativeId, true);
      return {
        initiative: await findInitiative(tools, initiativeId),
        userErrors: 'refused' in signed ? signed.refused : [],
      };
    },
    async takeBackSupport(_parent, { input: { initiativeId } }, context) {
      const { tools } = context;
      const person = requirePerson(context);
      const taken = await write(tools, (work) => takeBack(work, initiativeOf(initiativeId), person, new Date()));
      viewerSigned(context).clear(initiativeId);
      return {
        initiative: await findInitiative(tools, initiativeId),
        userErrors: 'refused' in taken ? taken.refused : [],
      };
    },
  },
  Initiative: {
    __resolveReference: async ({ id }) => ({ id }),
    viewerSupports: ({ id }, _args, context) => viewerSigned(context).load(id),
  },
};
