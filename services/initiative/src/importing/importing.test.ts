import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { editOrganization } from '../editing/edit-organization.js';
import { organizations as organizationsOf, readOrganizationBySlug } from '../organizations/reads.js';
import { forgetDomain, recordDomain } from '../proving/record-domain.js';
import { service } from '../service.js';
import { holdsWhileItWaits } from '../testing/at-once.js';
import { announced, count, done, imported, person, registered, requestOf, SEED } from '../testing/examples.js';
import { FileUnreadable } from '../commands/importing/reading/file-unreadable.js';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const organization = { slug: 'atelier', name: 'L’Atelier', countryCode: 'FR', sizeCategory: 'MICRO', nafSection: 'C' };
const initiative = {
  slug: 'masques',
  organization,
  title: { fr: 'Des masques' },
  summary: { fr: 'Deux cents masques.' },
  description: { fr: 'Nous cousons.' },
  giftKinds: ['IN_KIND'],
  beneficiaries: ['ELDERLY'],
  territory: { countryCode: 'FR', department: '59' },
  startedOn: '2020-04',
  sources: [{ url: 'https://journal.example/a', title: 'Le journal', seenOn: '2026-11-23' }],
};

const fileOf = (name: string, text: string | object): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(text, null, 1));
  return path;
};
const documentOf = (...initiatives: object[]) => ({ initiatives });

describe('Importing a file', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const kept = () => Promise.all(['organizations', 'initiatives', 'outbox'].map((table) => count(tools, table)));
  const read = async (slug: string) =>
    (
      (await tools.database.query('select * from initiatives where slug = $1', [slug])) as Record<string, unknown>[]
    )[0]!;
  const verdicts = async (path: string) =>
    (await imported(tools, path)).map((answer) => ('verdict' in answer ? answer.verdict : answer));

  test('loads it whole, and loading it again, even twice at once, changes nothing', async () => {
    await Promise.all([imported(tools, SEED), imported(tools, SEED)]);
    const [organizations, initiatives, events] = await kept();
    expect(initiatives).toBe(57);
    expect(events).toBe(organizations! + 2 * 57);
    expect(new Set(await verdicts(SEED))).toEqual(new Set(['UNCHANGED']));
    expect(await kept()).toEqual([organizations, initiatives, events]);
    const states = (await announced(tools, 'initiative.state.v2')) as { payload: { slug: string } }[];
    expect(states.find(({ payload }) => payload.slug === 'ceb-europe-don-aux-hopitaux-luxembourgeois')).toMatchObject({
      payload: { startedOn: { value: '2020-04', precision: 'MONTH' } },
    });
  });

  test('corrects what a corrected line says, keeps its id, and leaves what moderators corrected since', async () => {
    const path = fileOf('a.json', documentOf(initiative));
    expect(await verdicts(path)).toEqual(['ADDED', 'ADDED']);
    const before = await read('masques');
    await tools.database.query(`update initiatives set durable = true where slug = 'masques'`);
    expect(await verdicts(path)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await read('masques')).toMatchObject({ durable: true });
    const corrected = {
      ...initiative,
      title: { fr: 'Mille masques' },
      organization: { ...organization, city: 'Lille' },
    };
    expect(await verdicts(fileOf('a.json', documentOf(corrected)))).toEqual(['CORRECTED', 'CORRECTED']);
    expect(await read('masques')).toMatchObject({ id: before['id'], title: { fr: 'Mille masques' }, durable: false });
    const [state] = (await announced(tools, 'initiative.state.v2')).toReversed();
    expect(state).toMatchObject({ key: before['id'], payload: { title: { fr: 'Mille masques' } } });
  });

  test('leaves what its organization has claimed', async () => {
    const claimed = { ...organization, slug: 'claimed' };
    const entry = { ...initiative, slug: 'claimed-masks', organization: claimed };
    await imported(tools, fileOf('b.json', documentOf(entry)));
    await tools.database.query(`update organizations set mandate_proof = 'MODERATOR' where slug = 'claimed'`);
    const changed = { ...entry, title: { fr: 'Autre' }, organization: { ...claimed, name: 'Autre' } };
    expect(await verdicts(fileOf('b.json', documentOf(changed)))).toEqual(['CLAIMED', 'CLAIMED']);
    expect(await read('claimed-masks')).toMatchObject({ title: { fr: 'Des masques' } });
  });

  test('puts under no organization that is not public what everybody sees', async () => {
    const { slug } = await registered(tools, person('a'), { despiteSimilar: true });
    const entry = { ...initiative, slug: 'hidden-masks', organization: slug };
    expect(await verdicts(fileOf('h.json', documentOf(entry)))).toMatchObject([
      { refused: [{ code: 'NO_SUCH_ORGANIZATION', field: ['organization'] }] },
    ]);
  });

  test('tells each bad line with its field and reason, and imports the rest', async () => {
    const table = [
      '\ufeffexternalId;organization.slug;title.fr;summary.fr;description.fr;giftKinds;beneficiaries;territory.countryCode;startedOn;durable;sources.1.url;sources.1.title;sources.1.seenOn',
      'e1;atelier;Un;Un;"Sur\ndeux ""lignes""";IN_KIND|EXPERTISE;ELDERLY;FR;2020-04;oui;https://a.example;A;2026-11-23',
      'e2;atelier;Deux;Deux;Deux;GOLD;ELDERLY;FR;2020-13;non;https://a.example;A;2026-11-23',
      'e3;atelier;"Trois" x;Trois;Trois;IN_KIND;ELDERLY;FR;2020-04;;https://a.example;A;2026-11-23',
      'e4;nobody;Quatre;Quatre;Quatre;IN_KIND;ELDERLY;FR;2020-04;;https://a.example;A;2026-11-23',
      'e5;atelier;"Cinq;Cinq;Cinq;IN_KIND;ELDERLY;FR;2020-04;;https://a.example;A;2026-11-23',
      'e6;atelier;Six;Six',
      '',
      'e7;atelier;Sept;Sept;Sept;IN_KIND;ELDERLY;FR;2020-04;;javascript:x;A;2026-11-23',
      'e1;atelier;Autre;Autre;Autre;IN_KIND;ELDERLY;FR;2020-04;;https://a.example;A;2026-11-23',
      'e8;atelier;Huit;Huit;Huit;IN_KIND;ELDERLY;FR;2020-04;;https://a.example;A;2026-11-23',
    ].join('\r\n');
    const answers = await imported(tools, fileOf('c.csv', table));
    expect(answers.toSorted((a, b) => a.line - b.line)).toEqual([
      { line: 2, kind: 'initiative', verdict: 'ADDED' },
      { line: 4, kind: 'initiative', refused: [{ code: 'INVALID', field: ['giftKinds', '0'] }] },
      { line: 5, kind: 'initiative', trouble: 'a quote stands where none may' },
      { line: 6, kind: 'initiative', refused: [{ code: 'NO_SUCH_ORGANIZATION', field: ['organization'] }] },
      { line: 7, kind: 'initiative', trouble: 'a quote is opened and never closed' },
      { line: 8, kind: 'initiative', trouble: 'it has 4 cells, and there are 13 columns' },
      { line: 10, kind: 'initiative', refused: [{ code: 'INVALID', field: ['sources', '0', 'url'] }] },
      { line: 11, kind: 'initiative', refused: [{ code: 'CONTRADICTS', field: ['externalId'] }] },
      { line: 12, kind: 'initiative', verdict: 'ADDED' },
    ]);
    expect((await read('un-' + (await slugEnd('un')))).description).toEqual({ fr: 'Sur\ndeux "lignes"' });
  });

  const slugEnd = async (start: string): Promise<string> =>
    (
      (await tools.database.query(`select right(slug, 6) as end from initiatives where slug like $1`, [
        `${start}-%`,
      ])) as {
        end: string;
      }[]
    )[0]!.end;

  test('keeps what came before the place where a file breaks off, and says where that is', async () => {
    const path = fileOf('d.json', documentOf({ ...initiative, slug: 'whole' }));
    appendFileSync(path, ' nonsense');
    const broken = fileOf('e.json', JSON.stringify(documentOf({ ...initiative, slug: 'kept' })).slice(0, -2));
    await expect(imported(tools, broken)).rejects.toThrow(FileUnreadable);
    await expect(imported(tools, path)).rejects.toThrow('line');
    for (const [name, text] of [
      ['f.json', Buffer.from([0x7b, 0xff])],
      ['g.csv', 'slug,nonsense\n'],
      ['h.json', '{"initiatives": [' + '['.repeat(100)],
    ] as const) {
      writeFileSync(join(folder, name), text);
      await expect(imported(tools, join(folder, name))).rejects.toThrow(FileUnreadable);
    }
  });

  test('waits for the organization whose initiative it corrects before it holds that, as everybody does', async () => {
    const [one, other] = [
      { ...organization, slug: 'before' },
      { ...organization, slug: 'after' },
    ];
    const entry = { ...initiative, slug: 'given-away', organization: one };
    await imported(tools, fileOf('k.json', documentOf(entry)));
    const { id, organization_id: ownerId } = (await read('given-away')) as Record<string, string>;
    const corrected = fileOf('k.json', documentOf({ ...entry, organization: other }));
    expect(await holdsWhileItWaits(tools, ownerId!, id!, () => imported(tools, corrected))).toBe(false);
    expect((await read('given-away'))['organization_id']).not.toBe(ownerId);
  });

  test('lets no name in addresses say who a sole trader is', async () => {
    const trader = { ...organization, name: 'Zoé Ménard', soleTrader: true, siren: '732829320' };
    const say = (slug: string, changes: object = {}) =>
      verdicts(fileOf('m.json', { organizations: [{ ...trader, slug, ...changes }], initiatives: [] }));
    const refused = { refused: [{ code: 'SLUG_NAMES_PERSON', field: ['slug'] }] };
    for (const slug of [
      'zoe-menard',
      'couture-menard',
      'couturemenard',
      'zoe-couture',
      'zoemenard',
      'atelier-732829320',
    ])
      expect(await say(slug)).toMatchObject([refused]);
    expect(await say('une-couturiere-de-lille')).toEqual(['ADDED']);
    expect(await say('menard-et-filles', { name: 'Ménard et filles', soleTrader: false, siren: undefined })).toEqual([
      'ADDED',
    ]);
    expect(await say('menard-et-filles', { siren: undefined })).toMatchObject([refused]);
  });

  test('lets no name in addresses say the number of a sole trader, whichever of her numbers is written', async () => {
    const trader = { ...organization, slug: 'atelier-732829320', name: 'Zoé Ménard', soleTrader: true };
    for (const legalId of [
      { scheme: 'SIRET', value: '732 829 320 00074' },
      { scheme: 'VAT', value: 'FR 44 732829320' },
    ])
      expect(
        await verdicts(fileOf('n.json', { organizations: [{ ...trader, legalId }], initiatives: [] })),
      ).toMatchObject([{ refused: [{ code: 'SLUG_NAMES_PERSON', field: ['slug'] }] }]);
  });

  test('goes on knowing who has another name in addresses since, and says nothing of her again', async () => {
    const named = { ...organization, slug: 'anne-lenoir', name: 'Anne Lenoir', recordedDomains: ['lenoir.example'] };
    const entry = { ...initiative, slug: 'by-anne', organization: named };
    await imported(tools, fileOf('o.json', documentOf(entry)));
    const [{ id, version }] = await tools.database.query(`select id, version from organizations where slug = $1`, [
      named.slug,
    ]);
    const edit = { organizationId: id, personId: person('z'), isModerator: true, expectedVersion: version };
    done(await write(tools, (work) => editOrganization(work, { ...edit, changes: { soleTrader: true } }, new Date())));
    done(await write(tools, (work) => forgetDomain(work, person('z'), id, 'lenoir.example', new Date())));
    const before = await count(tools, 'organizations');
    expect(await verdicts(fileOf('o.json', documentOf(entry)))).toEqual(['UNCHANGED', 'UNCHANGED']);
    const corrected = { ...entry, title: { fr: 'Des blouses' }, organization: { ...named, city: 'Lille' } };
    expect(await verdicts(fileOf('o.json', documentOf(corrected)))).toEqual(['UNCHANGED', 'CORRECTED']);
    const another = { ...initiative, slug: 'by-anne-too', organization: named.slug };
    expect(await verdicts(fileOf('p.json', documentOf(another)))).toEqual(['ADDED']);
    expect(await count(tools, 'organizations')).toBe(before);
    expect(await read('by-anne-too')).toMatchObject({ organization_id: id });
    expect(await tools.database.query('select from recorded_domains where organization_id = $1', [id])).toEqual([]);
    expect(await readOrganizationBySlug(named.slug, requestOf(tools))).toBeNull();
  });

  test('gives each of two lines that are about one initiative a version of its own', async () => {
    const entry = { ...initiative, slug: 'two-keys' };
    await imported(tools, fileOf('q.json', documentOf(entry)));
    const [one, other] = [
      { ...entry, title: { fr: 'Un' } },
      { ...entry, externalId: 'second-key', title: { fr: 'Deux' } },
    ];
    expect(await verdicts(fileOf('q.json', documentOf(one, other)))).toEqual(['UNCHANGED', 'CORRECTED', 'CORRECTED']);
    expect(await read('two-keys')).toMatchObject({ title: { fr: 'Deux' }, version: 5 });
    const { id } = await read('two-keys');
    const versions = (await announced(tools, 'initiative.state.v2'))
      .filter(({ key }) => key === id)
      .map(({ payload }) => (payload as { version: number }).version);
    expect(versions).toEqual([3, 4, 5]);
  });

  test('leaves what was withdrawn, which is no mistake of the file', async () => {
    const entry = { ...initiative, slug: 'withdrawn-masks' };
    await imported(tools, fileOf('r.json', documentOf(entry)));
    await tools.database.query(`update initiatives set state = 'WITHDRAWN' where slug = 'withdrawn-masks'`);
    const corrected = documentOf({ ...entry, title: { fr: 'Autre' } });
    expect((await verdicts(fileOf('r.json', corrected))).at(-1)).toBe('UNCHANGED');
    expect(await read('withdrawn-masks')).toMatchObject({ title: { fr: 'Des masques' }, state: 'WITHDRAWN' });
  });

  test('refuses a line that records more domains than there may be, whole, and records none that moderators forgot', async () => {
    const domainsOf = async () =>
      (
        (await tools.database.query(
          `select domain from recorded_domains join organizations on id = organization_id where slug = 'mailed' order by 1`,
        )) as { domain: string }[]
      ).map(({ domain }) => domain);
    const say = (changes: object, ...recordedDomains: string[]) =>
      verdicts(
        fileOf('l.json', {
          organizations: [{ ...organization, slug: 'mailed', recordedDomains, ...changes }],
          initiatives: [],
        }),
      );
    const first = ['a.example', 'b.example'];
    expect(await say({}, ...first)).toEqual(['ADDED']);
    const [{ id }] = await tools.database.query(`select id from organizations where slug = 'mailed'`);
    for (let n = 0; n < 17; n += 1)
      await write(tools, (work) => recordDomain(work, person('z'), id, `m${n}.example`, new Date()));
    expect(await say({ name: 'Autre' }, ...first, 'c.example', 'd.example', 'no')).toEqual([
      {
        line: 3,
        kind: 'organization',
        refused: [
          { code: 'TOO_MANY', field: ['recordedDomains', '3'] },
          { code: 'DOMAIN_INVALID', field: ['recordedDomains', '4'] },
        ],
      },
    ]);
    expect(await domainsOf()).toHaveLength(19);
    expect(await say({ name: 'Autre' }, ...first, 'c.example')).toEqual(['CORRECTED']);
    done(await write(tools, (work) => forgetDomain(work, person('z'), id, 'a.example', new Date())));
    expect(await say({ name: 'Autre' }, ...first, 'c.example')).toEqual(['UNCHANGED']);
    expect(await domainsOf()).toHaveLength(19);
    await tools.database.query(`update organizations set mandate_proof = 'MODERATOR' where slug = 'mailed'`);
    expect(await say({}, 'e.example')).toEqual(['CLAIMED']);
    expect(await domainsOf()).not.toContain('e.example');
  });

  test('takes no name in addresses that something else has', async () => {
    const other = { ...initiative, slug: 'masques', externalId: 'one' };
    expect(await verdicts(fileOf('i.json', documentOf(other)))).toContain('CORRECTED');
    const another = { ...initiative, slug: 'masques', externalId: 'two' };
    expect((await imported(tools, fileOf('j.json', documentOf(another)))).at(-1)).toMatchObject({
      refused: [{ code: 'SLUG_TAKEN' }],
    });
  });

  test('shows nobody as a member who is none', async () => {
    const [{ id }] = (await tools.database.query(`select id from organizations where slug = 'atelier'`)) as [
      { id: string },
    ];
    expect(await organizationsOf(requestOf(tools)).load(id)).toMatchObject({
      provenance: 'CENSUSED',
      mandateProof: null,
    });
    expect(await tools.database.query('select from memberships where organization_id = $1', [id])).toEqual([]);
  });
});
