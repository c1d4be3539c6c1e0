import type { Work } from '@tpt/outbox';
import { announceTold, NAMED_AT_MOST } from './announce-told.js';
import { audienceOfPublication, type Published } from './domain.js';
import { tell } from './store.js';

/** Tells those whom it is news for, and who followed when it happened, that an initiative was published. */
export async function tellPublication(
  work: Pick<Work, 'transaction' | 'tools'>,
  published: Published,
  publishedAt: Date,
): Promise<void> {
  const audience = audienceOfPublication(published);
  const news = { kind: 'INITIATIVE_PUBLISHED', initiativeId: published.initiativeId } as const;
  await announceTold(work, await tell(work.transaction, news, audience, publishedAt, NAMED_AT_MOST + 1));
}
