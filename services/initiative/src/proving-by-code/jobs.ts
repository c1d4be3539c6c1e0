import { GiveUp, type Task } from '@tpt/database';
import { MailFailed } from '@tpt/mail';
import type { Tools } from '../context.js';
import { CODE_MAIL } from './domain.js';
import { forgetCodes } from './forget-codes.js';
import { sendCode } from './send-code.js';

/** Name of the job that forgets the codes that no cap looks at any more. */
export const FORGET_CODES = 'forget-mandate-codes';

/** A mail is given up when the address takes none. */
export const jobs = (tools: Tools): Record<string, Task> => ({
  [CODE_MAIL]: (payload, signal) =>
    sendCode(tools, (payload as { id: string }).id, new Date(), signal).catch((error: unknown) => {
      throw error instanceof MailFailed && error.isLasting ? new GiveUp(error.message) : error;
    }),
  [FORGET_CODES]: () => forgetCodes(tools, new Date()),
});
