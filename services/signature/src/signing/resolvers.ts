import { requirePerson } from '@tpt/graph';
import { write } from '@tpt/outbox';
import { findAppeal, readAppeal } from '../appeals/reads.js';
import type { Resolvers } from '../generated/schema.js';
import type { Target } from '../subjects/domain.js';
import { viewerSigned } from './reads.js';
import { sign } from './sign.js';
import { takeBack } from './take-back.js';

const appealOf = (id: string): Target => ({ kind: 'APPEAL', id });

export const resolvers: Resolvers = {
  Mutation: {
    async signAppeal(_parent, { input: { appealId } }, context) {
      const { tools } = context;
      const signed = await sign(tools, appealOf(appealId), requirePerson(context), new Date());
      viewerSigned(context).clear(appealId);
      // What is remembered may be older than the refusal.
      if ('refused' in signed) return { appeal: await readAppeal(tools, appealId), userErrors: signed.refused };
      viewerSigned(context).prime(appealId, true);
      return { appeal: await findAppeal(tools, appealId), userErrors: [] };
    },
    async takeBackSignature(_parent, { input: { appealId } }, context) {
      const { tools } = context;
      const person = requirePerson(context);
      const taken = await write(tools, (work) => takeBack(work, appealOf(appealId), person, new Date()));
      viewerSigned(context).clear(appealId);
      return { appeal: await findAppeal(tools, appealId), userErrors: 'refused' in taken ? taken.refused : [] };
    },
  },
  Appeal: { viewerHasSigned: ({ id }, _args, context) => viewerSigned(context).load(id) },
};
