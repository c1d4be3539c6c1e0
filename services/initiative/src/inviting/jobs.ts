import { GiveUp, type Task } from '@tpt/database';
import { MailFailed } from '@tpt/mail';
import type { Tools } from '../context.js';
import { INVITATION_MAIL } from './domain.js';
import { forgetInvitations } from './forget-invitations.js';
import { sendInvitation } from './send-invitation.js';

/** Name of the job that forgets the invitations that are of no use any more. */
export const FORGET_INVITATIONS = 'forget-invitations';

/** A mail is given up when the address takes none. */
export const jobs = (tools: Tools): Record<string, Task> => ({
  [INVITATION_MAIL]: (payload, signal) =>
    sendInvitation(tools, (payload as { id: string }).id, new Date(), signal).catch((error: unknown) => {
      throw error instanceof MailFailed && error.isLasting ? new GiveUp(error.message) : error;
    }),
  [FORGET_INVITATIONS]: () => forgetInvitations(tools, new Date()),
});
