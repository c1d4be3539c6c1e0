import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Context, Tools } from '../context.js';
import { initiatives, type ShownInitiative } from '../initiatives/reads.js';
import { resolvers } from '../initiatives/resolvers.js';
import { service } from '../service.js';
import { drafted, imported, person, proved, published, requestOf, SEED } from '../testing/examples.js';
import { readPublishedInitiatives, STATEMENTS } from './reads/list.js';

const TITLE = new Set(['title', 'organization']);
const CARD = new Set(['title', 'summary']);

describe('The list of published initiatives', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
    await imported(tools, SEED);
    const { id } = await proved(tools, person('a'));
    await drafted(tools, person('a'), id);
  });
  afterAll(() => opened?.close());

  const readAll = async (fields: Set<string>) =>
    (await readPublishedInitiatives(tools, { first: 100 }, fields)).edges.map(({ node }) => node);

  test.each([
    ['titles', TITLE],
    ['cards', CARD],
  ])('is read in pages of any size that hold each once, as %s', async (_what, fields) => {
    for (const first of [1, 7, 57, 100]) {
      const slugs: string[] = [];
      for (let after: string[] | undefined; ;) {
        const page = await readPublishedInitiatives(tools, { first, ...(after ? { after } : {}) }, fields);
        slugs.push(...page.edges.map(({ node }) => node.slug));
        if (!page.pageInfo.hasNextPage) break;
        after = JSON.parse(Buffer.from(page.pageInfo.endCursor!, 'base64url').toString()) as string[];
      }
      expect(slugs).toHaveLength(57);
      expect(new Set(slugs).size).toBe(57);
    }
  });

  test.each(Object.entries(STATEMENTS))('of %s is read from its index, however many there are', async (_what, text) => {
    const plan = await tools.database.transaction(async (transaction) => {
      await transaction.query('set local enable_seqscan = off');
      return JSON.stringify(await transaction.query(`explain (generic_plan) ${text}`));
    });
    expect(plan).toContain('initiatives_public');
    expect(plan).not.toContain('Sort');
  });

  test('shows of each, field by field, what is shown of it alone, whatever was read for the list', async () => {
    const context = requestOf(tools);
    const [title] = await readAll(TITLE);
    const [card] = await readAll(CARD);
    const whole = await initiatives(context).load(title!.id);
    expect(Object.keys(title!)).not.toContain('summary');
    expect(Object.keys(card!)).not.toContain('description');
    const fields = Object.entries(resolvers.Initiative!).filter(([name]) => !name.startsWith('__'));
    for (const [name, resolve] of fields) {
      const show = (seen: ShownInitiative) =>
        (resolve as (parent: ShownInitiative, args: object, context: Context) => unknown)(seen, {}, context);
      if (name === 'organization') continue;
      const shown = await show(whole!);
      expect([name, await show(title!)]).toEqual([name, shown]);
      expect([name, await show(card!)]).toEqual([name, shown]);
    }
  });

  test('reads the name of a public organization along', async () => {
    for (const { organization, organizationId } of await readAll(TITLE))
      expect(organization).toMatchObject({ id: organizationId, name: expect.any(String), slug: expect.any(String) });
  });

  test('shows an organization that is not public to its members only', async () => {
    const organization = await proved(tools, person('b'));
    const { id } = await published(tools, person('b'), organization.id);
    await tools.database.query('update organizations set mandate_proof = null where id = $1', [organization.id]);
    const listed = (await readAll(TITLE)).find((initiative) => initiative.id === id)!;
    const show = (caller: Context['caller']) =>
      (resolvers.Initiative!.organization as (parent: ShownInitiative, args: object, context: Context) => unknown)(
        listed,
        {},
        requestOf(tools, caller),
      );
    expect(await show({})).toBeNull();
    expect(await show({ personId: person('c') })).toBeNull();
    expect(await show({ personId: person('b') })).toMatchObject({ id: organization.id });
    expect(await show({ personId: person('c'), roles: ['moderator'] })).toMatchObject({ id: organization.id });
  });
});
