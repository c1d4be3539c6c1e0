import type { Announcement, InitiativeStateV2 } from '../generated/events.js';
import { writePartialDate, type PartialDate } from '../values/partial-date.js';
import type { LocalizedText } from '../values/text.js';
import { isPublic, kindOf, type Initiative, type PublicState } from './domain/index.js';

type Public = Initiative & { state: PublicState };

/**
 * What the world may know of an initiative that was made or changed: what happened, for those who follow, and its state.
 * A change that the public cannot see is not told.
 * @param before null when it is new.
 */
export function announcementsOf(before: Initiative | null, after: Initiative): Announcement[] {
  if (!before || !isPublic(before)) return isPublic(after) ? [initiativePublished(after), initiativeState(after)] : [];
  if (!isPublic(after)) return [initiativeWithdrawn(after), initiativeGone(after)];
  const seenBefore = { ...stateOf(before), version: after.version };
  if (JSON.stringify(seenBefore) === JSON.stringify(stateOf(after))) return [];
  const hasEnded = after.state === 'ENDED' && before.state !== 'ENDED';
  return [hasEnded ? initiativeEnded(after) : initiativeUpdated(after), initiativeState(after)];
}

const initiativePublished = (initiative: Initiative): Announcement => ({
  type: 'initiative.published.v1',
  key: initiative.id,
  data: {
    initiativeId: initiative.id,
    organizationId: initiative.organizationId,
    giftKinds: atLeastOne(initiative.giftKinds),
    provenance: initiative.provenance,
    version: initiative.version,
    publishedAt: initiative.publishedAt!.toISOString(),
  },
});

const initiativeUpdated = (initiative: Initiative): Announcement => ({
  type: 'initiative.updated.v1',
  key: initiative.id,
  data: { ...nameOfChange(initiative), updatedAt: initiative.updatedAt.toISOString() },
});

const initiativeEnded = (initiative: Initiative): Announcement => ({
  type: 'initiative.ended.v1',
  key: initiative.id,
  data: {
    ...nameOfChange(initiative),
    endedAt: initiative.updatedAt.toISOString(),
    endedOn: initiative.endedOn && dateOf(initiative.endedOn),
  },
});

const initiativeWithdrawn = (initiative: Initiative): Announcement => ({
  type: 'initiative.withdrawn.v1',
  key: initiative.id,
  data: { ...nameOfChange(initiative), withdrawnAt: initiative.updatedAt.toISOString() },
});

const initiativeState = (initiative: Public): Announcement => ({
  type: 'initiative.state.v2',
  key: initiative.id,
  data: stateOf(initiative),
});

// A tombstone: the texts go with the state.
const initiativeGone = ({ id }: Initiative): Announcement => ({ type: 'initiative.state.v2', key: id, data: null });

const nameOfChange = ({ id, organizationId, version }: Initiative) => ({ initiativeId: id, organizationId, version });

const stateOf = (initiative: Public): InitiativeStateV2 => ({
  id: initiative.id,
  slug: initiative.slug,
  organizationId: initiative.organizationId,
  organizationIds: atLeastOne(initiative.organizationIds),
  title: inLanguages(initiative.title),
  summary: inLanguages(initiative.summary),
  description: inLanguages(initiative.description),
  howTo: inLanguages(initiative.howTo),
  giftKinds: atLeastOne(initiative.giftKinds),
  kind: kindOf(initiative),
  beneficiaries: atLeastOne(initiative.beneficiaries),
  territory: {
    countryCode: initiative.territory.countryCode,
    department: initiative.territory.department,
    commune: initiative.territory.commune,
    city: initiative.territory.city,
    point: initiative.territory.point,
  },
  startedOn: dateOf(initiative.startedOn),
  endedOn: initiative.endedOn && dateOf(initiative.endedOn),
  durable: initiative.durable,
  amount: initiative.amount,
  quantities: initiative.quantities.map(({ value, unit }) => ({ value, unit })),
  links: initiative.links.map(({ url, title }) => ({ url, title })),
  pictures: [],
  provenance: initiative.provenance,
  sources: initiative.sources.map(({ url, title, seenOn }) => ({ url, title, seenOn })),
  state: initiative.state,
  publishedAt: initiative.publishedAt!.toISOString(),
  version: initiative.version,
});

const dateOf = (date: PartialDate) => ({ value: writePartialDate(date), precision: date.precision });

// A language that it is not written in is left out, not said to be nothing.
const inLanguages = ({ fr, en }: LocalizedText): { fr?: string; en?: string } => ({
  ...(fr === undefined ? {} : { fr }),
  ...(en === undefined ? {} : { en }),
});

// The domain refuses an initiative that has none.
const atLeastOne = <Thing>(things: Thing[]) => things as [Thing, ...Thing[]];
