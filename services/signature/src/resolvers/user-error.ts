import type { SignatureUserErrorResolvers } from '../generated/schema.js';
import { texts } from '../texts/index.js';

export const SignatureUserError: SignatureUserErrorResolvers = {
  message: ({ code }, _args, { language }) => texts[language].refusals[code],
};
