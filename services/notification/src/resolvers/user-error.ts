import type { NotificationUserErrorResolvers } from '../generated/schema.js';
import { texts } from '../texts/index.js';

export const NotificationUserError: NotificationUserErrorResolvers = {
  message: ({ code }, _args, { language }) => texts[language].refusals[code],
};
