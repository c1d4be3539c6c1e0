import type { Work } from '@tpt/outbox';
import { audienceOfPublication } from './domain.js';
import { tell } from './store.js';

/** Tells those who followed when it happened that an initiative was published. */
export const tellPublication = (
  { transaction }: Pick<Work, 'transaction'>,
  publication: { initiativeId: string; organizationId: string },
  publishedAt: Date,
): Promise<void> => {
  const { initiativeId, organizationId } = publication;
  const audience = audienceOfPublication(initiativeId, organizationId);
  return tell(transaction, { kind: 'INITIATIVE_PUBLISHED', initiativeId }, audience, publishedAt);
};
