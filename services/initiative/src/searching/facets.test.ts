import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { openTestService, type TestService } from '@tpt/service/testing';
import fc from 'fast-check';
import type { Tools } from '../context.js';
import { BENEFICIARIES, GIFT_KINDS } from '../initiatives/domain/index.js';
import { SIZE_CATEGORIES } from '../organizations/domain/index.js';
import { service } from '../service.js';
import {
  type GivenInitiative,
  type GivenOrganization,
  keepInitiatives,
  keepOrganizations,
} from '../testing/registry.js';
import { type Facet, FACETS, type Filter, type Search } from './domain/index.js';
import { fold } from './fold.js';
import { searchInitiatives } from './reads/index.js';

const SECTORS = ['A', 'C', 'U'];
const WORDS = ['masques', 'repas', 'lits'];
const organizationIds = Array.from({ length: 5 }, () => newId('organization'));
const initiativeIds = Array.from({ length: 40 }, () => newId('initiative'));
const FIRST_PUBLISHED = Date.parse('2026-11-01T00:00:00Z');

const some = <Value>(values: readonly Value[], least = 1) =>
  fc.subarray([...values], { minLength: least, maxLength: Math.min(3, values.length) });
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const organizations = fc.tuple(
  ...organizationIds.map((id) =>
    fc.record<GivenOrganization>({
      id: fc.constant(id),
      name: fc.constant('Atelier'),
      size: one(SIZE_CATEGORIES),
      sector: one(SECTORS),
      isPublic: fc.boolean(),
    }),
  ),
);
const initiativeOf = (id: string, place: number) =>
  fc.record<GivenInitiative>({
    id: fc.constant(id),
    organizationId: one(organizationIds),
    partnerIds: some(organizationIds, 0),
    title: one(WORDS).map((fr) => ({ fr })),
    summary: fc.constant('Pour les autres.'),
    description: fc.constant('Et comment.'),
    kinds: some(GIFT_KINDS),
    beneficiaries: some(BENEFICIARIES),
    country: one(['FR', 'BE']),
    department: fc.option(one(['59', '2A'])),
    durable: fc.boolean(),
    provenance: one(['DECLARED', 'CENSUSED']),
    state: one(['PUBLISHED', 'PUBLISHED', 'DRAFT', 'IN_REVIEW']),
    publishedAt: fc.constant(new Date(FIRST_PUBLISHED + place * 1_000)),
  });
const initiatives = fc.tuple(...initiativeIds.map(initiativeOf));
const filters = fc.record(
  {
    KIND: some(GIFT_KINDS),
    SIZE: some(SIZE_CATEGORIES),
    SECTOR: some(SECTORS),
    BENEFICIARY: some(BENEFICIARIES),
    COUNTRY: some(['FR', 'BE', 'CH']),
    DEPARTMENT: some(['59', '2A', '01']),
    DURABLE: one(['true', 'false']).map((value) => [value]),
    PROVENANCE: one(['DECLARED', 'CENSUSED']).map((value) => [value]),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Filter>;
const searches = fc.record<Search>({
  words: fc.option(one(WORDS), { nil: undefined }).map((word) => (word ? [word] : [])),
  filter: filters,
  publishedSince: fc.option(fc.constant(new Date(FIRST_PUBLISHED + 20_000))),
  by: fc.constant('NEWEST'),
  near: fc.constant(null),
});

/** What an initiative is told apart by. */
function valuesOf(initiative: GivenInitiative, known: GivenOrganization[]): Record<Facet, string[]> {
  const leading = known.filter(
    ({ id, isPublic }) => isPublic && [initiative.organizationId, ...initiative.partnerIds].includes(id),
  );
  return {
    KIND: initiative.kinds,
    SIZE: leading.map(({ size }) => size),
    SECTOR: leading.map(({ sector }) => sector),
    BENEFICIARY: initiative.beneficiaries,
    COUNTRY: [initiative.country],
    DEPARTMENT: initiative.department ? [initiative.department] : [],
    DURABLE: [String(initiative.durable)],
    PROVENANCE: [initiative.provenance],
  };
}

/** What is found, one after the other looked at, with all filters but one. */
const found = (all: GivenInitiative[], known: GivenOrganization[], search: Search, but?: Facet) =>
  all.filter((initiative) => {
    const values = valuesOf(initiative, known);
    const passes = FACETS.every(
      (facet) =>
        facet === but || !search.filter[facet] || search.filter[facet].some((value) => values[facet].includes(value)),
    );
    const isSince = !search.publishedSince || initiative.publishedAt >= search.publishedSince;
    return (
      initiative.state === 'PUBLISHED' &&
      passes &&
      isSince &&
      search.words.every((word) => initiative.title.fr === word)
    );
  });

function naive(all: GivenInitiative[], known: GivenOrganization[], search: Search) {
  const countsOf = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const initiative of found(all, known, search, facet))
      for (const value of new Set(valuesOf(initiative, known)[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, countsOf(facet)]));
}

describe('What is counted of a search', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const expectAgreement = async (all: GivenInitiative[], known: GivenOrganization[], search: Search) => {
    const answer = await searchInitiatives(tools, search, { first: 100 }, new Set(['title']));
    const again = await searchInitiatives(tools, search, { first: 1 }, new Set(['title']));
    const alone = await answer.totalCount();
    const counts = await answer.facets();
    const byFacet = Object.entries(counts.by).map(
      ([facet, values]) => [facet, new Map(values.map(({ value, count }) => [value, count]))] as const,
    );
    const expected = found(all, known, search);
    expect(Object.fromEntries(byFacet)).toEqual(naive(all, known, search));
    expect((await answer.page()).edges.map(({ node }) => node.id)).toEqual(expected.map(({ id }) => id).toReversed());
    expect([alone, counts.all]).toEqual([expected.length, expected.length]);
    expect(await Promise.all([again.totalCount(), again.facets()])).toEqual([expected.length, counts]);
  };

  test('agrees with a naive count, whatever the rows, their changes and the filters, folded or not', async () => {
    const rounds = fc.tuple(
      organizations,
      initiatives,
      fc.array(searches, { minLength: 8, maxLength: 8 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(rounds, async ([known, all, asked, isFolded]) => {
        await keepOrganizations(tools, known);
        await keepInitiatives(tools, all);
        if (isFolded) await tools.database.transaction(fold);
        for (const search of asked) await expectAgreement(all, known, search);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  test('is nothing once nothing is left', async () => {
    await tools.database.query('delete from initiatives');
    const nothing: Search = { words: [], filter: {}, publishedSince: null, by: 'NEWEST', near: null };
    await expectAgreement([], [], nothing);
    while (await tools.database.transaction(fold));
    expect(await tools.database.query('select word from search_words')).toEqual([]);
    await expectAgreement([], [], nothing);
  });
});
