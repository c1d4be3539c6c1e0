import type { InitiativeUserErrorResolvers } from '../generated/schema.js';
import { texts } from '../texts/index.js';

export const InitiativeUserError: InitiativeUserErrorResolvers = {
  message: ({ code }, _args, { language }) => texts[language].refusals[code],
};
