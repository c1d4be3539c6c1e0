import type { Announcement } from '../generated/events.js';
import { toDecimal } from '../values/money.js';
import { writePartialDate } from '../values/partial-date.js';
import type { LocalizedText } from '../values/text.js';
import { amountOf, isPublic, kindOf, type Initiative } from './domain/index.js';

/**
 * What the world may know of an initiative that was made or changed: its state, and that it became public, for those who
 * follow.
 * @param before null when it is new.
 */
export function announcementsOf(before: Initiative | null, after: Initiative): Announcement[] {
  if (!isPublic(after)) return [];
  const wasPublic = before !== null && isPublic(before);
  return wasPublic ? [initiativeState(after)] : [initiativePublished(after), initiativeState(after)];
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

const initiativeState = (initiative: Initiative): Announcement => ({
  type: 'initiative.state.v2',
  key: initiative.id,
  data: {
    id: initiative.id,
    slug: initiative.slug,
    organizationId: initiative.organizationId,
    organizationIds: [initiative.organizationId, ...initiative.partnerIds],
    title: inLanguages(initiative.title),
    summary: inLanguages(initiative.summary),
    description: inLanguages(initiative.description),
    howTo: {},
    giftKinds: atLeastOne(initiative.giftKinds),
    kind: kindOf(initiative),
    beneficiaries: atLeastOne(initiative.beneficiaries),
    territory: {
      countryCode: initiative.territory.countryCode,
      department: initiative.territory.department,
      commune: null,
      city: initiative.territory.city,
      point: null,
    },
    startedOn: { value: writePartialDate(initiative.startedOn), precision: initiative.startedOn.precision },
    endedOn: null,
    durable: initiative.durable,
    amount: amountOf(initiative),
    quantities: initiative.quantity
      ? [{ value: toDecimal(initiative.quantity.value), unit: initiative.quantity.unit }]
      : [],
    links: [],
    pictures: initiative.pictures.map(({ id, alternative, width, height }) => ({
      id,
      alternative: inLanguages(alternative),
      width,
      height,
    })),
    provenance: initiative.provenance,
    sources: initiative.sources.map(({ url, title, seenOn }) => ({ url, title, seenOn })),
    state: 'PUBLISHED',
    publishedAt: initiative.publishedAt!.toISOString(),
    version: initiative.version,
  },
});

// A language that it is not written in is left out, not said to be nothing.
const inLanguages = ({ fr, en }: LocalizedText): { fr?: string; en?: string } => ({
  ...(fr === undefined ? {} : { fr }),
  ...(en === undefined ? {} : { en }),
});

// The domain refuses an initiative that has none.
const atLeastOne = <Thing>(things: Thing[]) => things as [Thing, ...Thing[]];
