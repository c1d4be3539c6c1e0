import type { AppealResolvers } from '../generated/schema.js';

export const Appeal: AppealResolvers = {
  __resolveReference: async ({ id }, { findAppeal }) => findAppeal(id),
  title: ({ title }, _args, { language }) => title[language],
  text: ({ text }, _args, { language }) => text[language],
  signatureCount: async ({ id }, _args, { counts }) => (await counts.load(id))?.people ?? 0,
  milestones: async ({ id }, _args, { counts }) => (await counts.load(id))?.milestones ?? [],
  viewerHasSigned: ({ id }, _args, { viewerSigned }) => viewerSigned.load(id),
};
