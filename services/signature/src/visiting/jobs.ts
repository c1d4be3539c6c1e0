import { GiveUp, type Task } from '@tpt/database';
import { MailFailed } from '@tpt/mail';
import type { Tools } from '../context.js';
import type { SignatureKey } from '../signing/domain.js';
import { CONFIRMATION_MAIL } from './domain.js';
import { sendConfirmation } from './send-confirmation.js';

/** The mail that asks to confirm is given up when the address takes no mail. */
export const jobs = (tools: Tools): Record<string, Task> => ({
  [CONFIRMATION_MAIL]: (payload, signal) =>
    sendConfirmation(tools, payload as SignatureKey, new Date(), signal).catch((error: unknown) => {
      throw error instanceof MailFailed && error.isLasting ? new GiveUp(error.message) : error;
    }),
});
