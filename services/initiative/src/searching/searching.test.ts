import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { openTestService, type TestService } from '@tpt/service/testing';
import { waitFor } from '@tpt/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { type GivenInitiative, keepInitiatives, keepOrganizations } from '../testing/registry.js';
import { fold } from './fold.js';
import { onSignatureCounts } from './on-signature-counts.js';

const lille = newId('organization');
const hidden = newId('organization');
const atelier = { id: lille, name: 'L’Atelier de Zénobie', size: 'MICRO', sector: 'C', isPublic: true };
let published = Date.parse('2026-11-01T00:00:00Z');

const given = (title: GivenInitiative['title'], more: Partial<GivenInitiative> = {}): GivenInitiative => ({
  id: newId('initiative'),
  organizationId: lille,
  partnerIds: [],
  title,
  summary: 'Pour ceux qui en ont besoin.',
  description: 'Nous livrons le matin.',
  kinds: ['IN_KIND'],
  beneficiaries: ['ELDERLY'],
  country: 'FR',
  department: '59',
  durable: false,
  provenance: 'DECLARED',
  state: 'PUBLISHED',
  publishedAt: new Date((published += 1_000)),
  ...more,
});

const masks = given({ fr: 'Des masques pour l’hôpital' });
const meals = given({ fr: 'Un dîner chaud' }, { summary: 'Des repas et des masques.' });
const computers = given({ fr: 'Des ordinateurs réparés', en: 'Refurbished laptops for students' });
const bread = given({ fr: 'Du pain' }, { description: 'Le don de nos boulangeries, avec des masques.' });
const draft = given({ fr: 'Une chaudronnerie secrète' }, { state: 'DRAFT' });
const unnamed = given({ fr: 'Des lits' }, { organizationId: hidden });

describe('A search', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
    await keepOrganizations(tools, [
      atelier,
      { id: hidden, name: 'Forge Invisible', size: 'LARGE', sector: 'A', isPublic: false },
    ]);
    await keepInitiatives(tools, [masks, meals, computers, bread, draft, unnamed]);
    await tools.database.transaction(fold);
  });
  afterAll(() => opened?.close());

  const ask = async (args: string, fields = 'nodes { id }') =>
    (await opened.ask({}, `{ initiatives(${args}) { ${fields} } }`)).initiatives;
  const idsOf = async (args: string): Promise<string[]> => (await ask(args)).nodes.map(({ id }: { id: string }) => id);
  const search = (text: string) => idsOf(`search: ${JSON.stringify(text)}`);

  test.each([
    ['another ending', 'masque'],
    ['no accents', 'hopital'],
    ['accents that there are not', 'mâsques'],
    ['capitals and little words', 'Le MASQUE de l’HÔPITAL'],
    ['letters that are missing', 'masqes'],
    ['letters that are mistaken', 'hopitql'],
  ])('finds a word in French with %s', async (_what, text) => {
    expect(await search(text)).toContain(masks.id);
    expect(await search(`${text} ordinateurs`)).toEqual([]);
  });

  test('finds English words, and in either language what the other alone leaves out', async () => {
    expect(await search('laptop for student')).toEqual([computers.id]);
    expect(await search('laptps')).toEqual([computers.id]);
    expect(await search('don')).toEqual([bread.id]);
  });

  test('shows first what has it in the title, then in the summary, then in the text', async () => {
    expect(await search('masques')).toEqual([masks.id, meals.id, bread.id]);
  });

  test('finds nothing where nobody wrote anything like it, and everything where nothing is said', async () => {
    expect(await search('xylophone')).toEqual([]);
    expect(await search(`'" & | ! : * ( ) \\ <->`)).toHaveLength(5);
    expect(await search("l'hôpital'; drop table x & !masques:*")).toEqual([]);
  });

  test('finds by the names of those who lead, as they are now', async () => {
    expect(await search('zenobie')).toHaveLength(4);
    await keepOrganizations(tools, [{ ...atelier, name: 'Maison Ursuline', size: 'SMALL', sector: 'G' }]);
    expect(await search('zenobie')).toEqual([]);
    expect(await search('ursuline')).toHaveLength(4);
    expect(await idsOf('filter: { sectors: ["G"], sizes: [SMALL] }')).toHaveLength(4);
    expect(await idsOf('filter: { sectors: ["C"] }')).toEqual([]);
  });

  test('finds what two change at the same time as both have left it', async () => {
    const inkwell = given({ fr: 'Des encriers' });
    const naming = tools.database.createQueryRunner();
    await naming.startTransaction();
    await naming.query(`update organizations set name = 'Imprimerie Capucine' where id = $1`, [lille]);
    const publishing = keepInitiatives(tools, [inkwell]);
    await waitFor('the one that waits', async () => {
      const waiting = await tools.database.query(
        `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      return waiting.length > 0;
    });
    await naming.commitTransaction();
    await naming.release();
    await publishing;
    expect(await search('capucine encrier')).toEqual([inkwell.id]);
    await tools.database.query('delete from initiatives where id = $1', [inkwell.id]);
    await keepOrganizations(tools, [{ ...atelier, name: 'Maison Ursuline', size: 'SMALL', sector: 'G' }]);
  });

  test('finds, counts and suggests nothing that is not public, until it is', async () => {
    const suggested = async (prefix: string) =>
      (await opened.ask({}, `{ suggestions(prefix: "${prefix}") { __typename } }`)).suggestions;
    expect(await search('chaudronnerie')).toEqual([]);
    expect(await search('forge invisible')).toEqual([]);
    expect(await suggested('chaudr')).toEqual([]);
    expect(await suggested('forge')).toEqual([]);
    const facets = 'facets { sectors { sector count } }';
    expect(await ask('filter: { giftKinds: [] }', facets)).toEqual({
      facets: { sectors: [{ sector: 'G', count: 4 }] },
    });
    await keepInitiatives(tools, [{ ...draft, state: 'PUBLISHED' }]);
    expect(await search('chaudronnerie')).toEqual([draft.id]);
    await tools.database.transaction(fold);
    expect(await search('chaudronerie')).toEqual([draft.id]);
    await keepInitiatives(tools, [draft]);
    await tools.database.transaction(fold);
    expect(await search('chaudronnerie')).toEqual([]);
    expect(await tools.database.query(`select from search_words where word like 'chaudron%'`)).toEqual([]);
  });

  test('finds and suggests nobody who trades alone by her name', async () => {
    const suggested = async () =>
      (await opened.ask({}, '{ suggestions(prefix: "ursul") { __typename } }')).suggestions.length;
    expect([await suggested(), (await search('ursuline')).length]).toEqual([1, 4]);
    await tools.database.query('update organizations set sole_trader = true where id = $1', [lille]);
    expect([await suggested(), (await search('ursuline')).length]).toEqual([0, 0]);
    expect(await idsOf('filter: { sectors: ["G"] }')).toHaveLength(4);
    await tools.database.query('update organizations set sole_trader = false where id = $1', [lille]);
  });

  test('suggests titles and names by what was typed of any of their words', async () => {
    const suggested = async (prefix: string) =>
      (
        await opened.ask(
          {},
          `query ($prefix: String!) {
             suggestions(prefix: $prefix) { ... on Initiative { title } ... on Organization { name } }
           }`,
          { prefix },
        )
      ).suggestions;
    expect(await suggested('ord')).toEqual([{ title: 'Refurbished laptops for students' }]);
    expect(await suggested('maison urs')).toEqual([{ name: 'Maison Ursuline' }]);
    expect(await suggested('hop')).toHaveLength(1);
    for (const prefix of ['', 'm', ' x ', `':* & |`]) expect(await suggested(prefix)).toEqual([]);
  });

  test('puts in order by supports as they were counted last, whatever comes late', async () => {
    const count = (subjectId: string, people: number, version: number) =>
      tools.database.transaction((transaction) =>
        onSignatureCounts.handle(
          { id: '', key: subjectId, time: new Date(), data: { subjectId, people, version } },
          transaction,
        ),
      );
    await count(bread.id, 12, 2);
    await count(bread.id, 3, 1);
    await count(masks.id, 5, 1);
    const first = await idsOf('order: { by: MOST_SUPPORTED }, first: 2');
    expect(first).toEqual([bread.id, masks.id]);
    await keepInitiatives(tools, [{ ...bread, durable: true }]);
    expect(await idsOf('order: { by: MOST_SUPPORTED }, filter: { durable: true }')).toEqual([bread.id]);
    expect(await idsOf('order: { by: MOST_SUPPORTED }')).toEqual([...first, unnamed.id, computers.id, meals.id]);
  });

  test.each([
    ['RELEVANCE', 'search: "masques"'],
    ['NEWEST', 'filter: { giftKinds: [IN_KIND] }, order: { by: NEWEST }'],
    ['MOST_SUPPORTED', 'order: { by: MOST_SUPPORTED }'],
    ['NEAREST', 'order: { by: NEAREST, near: { latitude: 48.8, longitude: 2.3 } }'],
  ])('is read in pages that hold each once while others arrive, by %s', async (_by, args) => {
    const twin = () => given({ fr: 'Des masques jumeaux' }, { publishedAt: masks.publishedAt });
    const arrived = [twin(), twin()];
    await keepInitiatives(tools, arrived);
    const before = await idsOf(args);
    const read: string[] = [];
    for (let after = ''; ;) {
      const { nodes, pageInfo } = await ask(
        `${args}, first: 1${after && `, after: "${after}"`}`,
        'nodes { id } pageInfo { hasNextPage endCursor }',
      );
      read.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
      arrived.push(given({ fr: 'Encore des masques' }));
      await keepInitiatives(tools, arrived.slice(-1));
    }
    expect(read.filter((id) => before.includes(id))).toEqual(before);
    expect(new Set(read).size).toBe(read.length);
    await tools.database.query('delete from initiatives where id = any ($1)', [arrived.map(({ id }) => id)]);
  });

  test('refuses what is too much, what there is not, and the cursor of another order', async () => {
    const { pageInfo } = await ask('search: "masques", first: 1', 'pageInfo { endCursor }');
    for (const args of [
      `search: "${'a'.repeat(201)}"`,
      `filter: { departments: [${'"59", '.repeat(21)}] }`,
      'filter: { departments: ["99"] }',
      'filter: { sectors: ["AA"] }',
      'filter: { countries: ["fr"] }',
      'order: { by: NEAREST }',
      'order: { by: NEWEST, near: { latitude: 0, longitude: 0 } }',
      'order: { by: NEAREST, near: { latitude: 91, longitude: 0 } }',
      `order: { by: MOST_SUPPORTED }, after: "${pageInfo.endCursor}"`,
      `after: "${pageInfo.endCursor}"`,
    ])
      await expect(ask(args)).rejects.toThrow('BAD_USER_INPUT');
    await expect(opened.ask({}, `{ suggestions(prefix: "ab", first: 21) { __typename } }`)).rejects.toThrow('BAD_USER');
  });
});
