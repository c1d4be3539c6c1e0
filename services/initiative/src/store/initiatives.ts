import { takeTurns } from '@tpt/database';
import { write } from '@tpt/outbox';
import { In } from 'typeorm';
import { initiativePublished } from '../domain/announcements.js';
import { accept, submit, type Initiative } from '../domain/initiative.js';
import { mayPublish } from '../domain/membership.js';
import { refuse, type Outcome } from '../domain/refusal.js';
import type { Store } from './store.js';
import { Initiatives } from './tables/initiatives.js';
import { Memberships } from './tables/memberships.js';

export const findInitiatives = (store: Store, ids: readonly string[]): Promise<Initiative[]> =>
  store.database.manager.findBy(Initiatives, { id: In([...ids]) });

export const findInitiativeBySlug = (store: Store, slug: string): Promise<Initiative | null> =>
  store.database.manager.findOneBy(Initiatives, { slug });

/** Keeps a draft of a member of its organization; the same request again gives back what it gave before. */
export const keepDraft = (
  store: Store,
  draft: Initiative,
  request: { personId: string; idempotencyKey?: string | null | undefined },
): Promise<Outcome<Initiative>> =>
  write(store, async (transaction) => {
    const { personId, idempotencyKey = null } = request;
    const membership = await transaction.findOneBy(Memberships, { organizationId: draft.organizationId, personId });
    if (!membership) return refuse('NOT_A_MEMBER', 'organizationId');
    if (idempotencyKey) {
      await takeTurns(transaction, 'draft', personId, idempotencyKey);
      const earlier = await transaction.findOneBy(Initiatives, { draftedBy: personId, idempotencyKey });
      if (earlier) return { done: earlier };
    }
    await transaction.insert(Initiatives, { ...draft, draftedBy: personId, idempotencyKey });
    return { done: draft };
  });

/** Hands a draft in and, until a review queue exists, accepts it at once. */
export const submitInitiative = (store: Store, initiativeId: string, personId: string): Promise<Outcome<Initiative>> =>
  write(store, async (transaction, announce) => {
    const initiative = await transaction.findOne(Initiatives, {
      where: { id: initiativeId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!initiative) return refuse('NOT_FOUND', 'initiativeId');
    const membership = await transaction.findOneBy(Memberships, {
      organizationId: initiative.organizationId,
      personId,
    });
    // To a stranger a draft does not exist.
    if (!membership && initiative.state !== 'PUBLISHED') return refuse('NOT_FOUND', 'initiativeId');
    const allowed = mayPublish(membership);
    if ('refused' in allowed) return allowed;
    const submitted = submit(initiative);
    if ('refused' in submitted) return submitted;
    const published = accept(submitted.done, new Date());
    await transaction.update(Initiatives, { id: initiativeId }, published);
    announce(...initiativePublished(published));
    return { done: published };
  });

/** Keeps a censused initiative, public at once, unless its slug is known. */
export const keepCensusedInitiative = (store: Store, initiative: Initiative): Promise<void> =>
  write(store, async (transaction, announce) => {
    await takeTurns(transaction, 'census', initiative.slug);
    if (await transaction.existsBy(Initiatives, { slug: initiative.slug })) return;
    await transaction.insert(Initiatives, initiative);
    announce(...initiativePublished(initiative));
  });
