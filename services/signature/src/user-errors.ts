import type { Resolvers } from './generated/schema.js';
import { texts } from './texts/index.js';

/** Refusals as people read them. */
export const userErrors: Resolvers = {
  SignatureUserError: { message: ({ code }, _args, { language }) => texts[language].refusals[code] },
};
