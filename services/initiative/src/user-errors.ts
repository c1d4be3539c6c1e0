import type { Resolvers } from './generated/schema.js';
import { texts } from './texts/index.js';

/** Refusals as people read them. */
export const userErrors: Resolvers = {
  InitiativeUserError: { message: ({ code }, _args, { language }) => texts[language].refusals[code] },
};
