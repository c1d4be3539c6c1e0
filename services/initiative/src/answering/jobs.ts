import { GiveUp, type Task } from '@tpt/database';
import { MailFailed } from '@tpt/mail';
import type { Tools } from '../context.js';
import { DECISION_MAIL } from './domain.js';
import { sendDecision } from './send-decision.js';

/** The mail that tells an author what was decided is given up when her address takes no mail. */
export const jobs = (tools: Tools): Record<string, Task> => ({
  [DECISION_MAIL]: (payload, signal) =>
    sendDecision(tools, (payload as { messageId: string }).messageId, signal).catch((error: unknown) => {
      throw error instanceof MailFailed && error.isLasting ? new GiveUp(error.message) : error;
    }),
});
