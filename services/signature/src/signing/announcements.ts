import type { Announcement } from '../generated/events.js';
import type { SignatureKey } from './domain.js';

/** A signature or support counts from now on. It says nothing of who signed. */
export const signatureConfirmed = ({ id, subjectId }: SignatureKey, confirmedAt: Date): Announcement => ({
  type: 'signature.confirmed.v1',
  key: id,
  data: { signatureId: id, subjectId, signer: 'PERSON', confirmedAt: confirmedAt.toISOString() },
});

/** A signature was taken back. */
export const signatureWithdrawn = ({ id, subjectId }: SignatureKey, withdrawnAt: Date): Announcement => ({
  type: 'signature.withdrawn.v1',
  key: id,
  data: { signatureId: id, subjectId, withdrawnAt: withdrawnAt.toISOString() },
});
