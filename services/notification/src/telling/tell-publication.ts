import type { Work } from '@tpt/outbox';
import { announceTold, NAMED_AT_MOST } from './announce-told.js';
import { audienceOfPublication } from './domain.js';
import { tell } from './store.js';

/** Tells those who followed when it happened that an initiative was published. */
export async function tellPublication(
  work: Pick<Work, 'transaction' | 'tools'>,
  publication: { initiativeId: string; organizationId: string },
  publishedAt: Date,
): Promise<void> {
  const { initiativeId, organizationId } = publication;
  const audience = audienceOfPublication(initiativeId, organizationId);
  const news = { kind: 'INITIATIVE_PUBLISHED', initiativeId } as const;
  await announceTold(work, await tell(work.transaction, news, audience, publishedAt, NAMED_AT_MOST + 1));
}
