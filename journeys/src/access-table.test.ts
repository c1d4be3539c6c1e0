import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readMailbox } from '@tpt/embedded';
import { startTestSystem, type System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { fillIn, outcomeOf, readAccessTable, ROLES, type Role } from './support/access-table.js';
import { fieldsIn, guardedFields } from './support/guarded-fields.js';
import { person, visitor, type Answer, type Person } from './support/people.js';
import {
  draftInitiative,
  findAppeal,
  followAppeal,
  followOrganization,
  provedOrganization,
  publishInitiative,
  registerOrganization,
  submitInitiative,
  waitForInbox,
  waitForSupport,
} from './support/stories.js';

const table = readAccessTable();

describe('The table of who is answered what', () => {
  let system: System;
  let people: Record<Role, Person>;
  let known: string;
  let mailboxes = 0;

  beforeAll(async () => {
    system = await startTestSystem();
    people = {
      visitor: visitor(system),
      stranger: await person(system, 'farid@example.org'),
      member: await person(system, 'manon@atelier.example'),
      moderator: await person(system, 'moderator@example.org'),
    };
    const { member, moderator } = people;
    known = await provedOrganization(member, moderator, 'L’Atelier de Manon');
    // Somebody has news, which is nobody else's.
    const zoe = await person(system, 'zoe@example.org');
    await followOrganization(zoe, known);
    await publishInitiative(member, moderator, known, 'Des masques');
    await waitForInbox(zoe, 1);
  });
  beforeEach(async () => {
    for (const each of [people.stranger, people.member, people.moderator]) {
      // Whoever is asked what she follows follows something, and nothing that she is told of meanwhile.
      await followAppeal(each, await findAppeal(each));
      await each.ask('mutation { unfollowAllInitiatives { userErrors { code } } }');
    }
  });
  afterAll(() => system?.stop());

  const slugOf = async (field: string, id: string): Promise<string> =>
    (await people.member.ask(`query ($id: ID) { found: ${field}(id: $id) { slug } }`, { id })).found.slug;
  const register = () => registerOrganization(people.member, 'Un atelier');
  const publish = () => publishInitiative(people.member, people.moderator, known, 'Des masques');
  const newMailbox = () => `passer-by-${(mailboxes += 1)}@example.org`;
  const linkTo = async (page: string): Promise<string> => {
    const email = newMailbox();
    const input = { appealId: await findAppeal(people.visitor), name: 'Zoé', email, consents: true };
    await people.visitor.ask(
      `mutation ($input: SignAppealAsVisitorInput!) { signAppealAsVisitor(input: $input) { userErrors { code } } }`,
      { input },
    );
    const { html } = await waitFor('the message', async () =>
      (await readMailbox(system.addresses.mailbox!)).find(({ to }) => to.includes(email)),
    );
    return new RegExp(`/${page}/([\\w-]+)`).exec(html)![1]!;
  };

  /** Makes a thing anew, so that no row finds what another has left. */
  const things: Record<string, () => Promise<string>> = {
    organization: register,
    organizationSlug: async () => slugOf('organization', await register()),
    known: async () => known,
    knownSlug: () => slugOf('organization', known),
    early: async () => draftInitiative(people.member, await register(), 'Des masques'),
    draft: () => draftInitiative(people.member, known, 'Des masques'),
    draftSlug: async () => slugOf('initiative', await things['draft']!()),
    handedIn: async () => {
      const id = await things['draft']!();
      await submitInitiative(people.member, id);
      return id;
    },
    published: publish,
    supportable: async () => {
      const id = await publish();
      await waitForSupport(people.member, id);
      await people.member.ask(`mutation { takeBackSupport(input: { initiativeId: "${id}" }) { userErrors { code } } }`);
      return id;
    },
    publishedSlug: async () => slugOf('initiative', await publish()),
    appeal: () => findAppeal(people.visitor),
    mailbox: async () => newMailbox(),
    confirmation: () => linkTo('confirm'),
    withdrawal: () => linkTo('withdraw'),
  };

  /** Asks, or watches until something comes, which may have to happen first. */
  const ask = async (who: Person, question: string): Promise<Answer> => {
    if (!question.startsWith('subscription')) return who.tryToAsk(question);
    const watching = who.watch(question);
    const first = await waitFor('something', async () => {
      if (question.includes('Published') && watching.seen.length === 0) await publish();
      return watching.seen[0];
    });
    await watching.stop();
    return first;
  };

  test('holds every field that not everybody is answered alike, and none that there is not', async () => {
    const schema = buildClientSchema(await people.visitor.ask(getIntrospectionQuery()));
    const asked = table.flatMap(({ question }) => fieldsIn(schema, question.replaceAll(/\$\w+/g, '"x"')));
    const guarded = guardedFields(schema);
    expect(guarded.filter((field) => !asked.includes(field))).toEqual([]);
    expect(guarded.length).toBeGreaterThan(25);
  });

  test.each(table)('is right about $question', async ({ question, expected }) => {
    const found: Partial<Record<Role, string>> = {};
    for (const role of ROLES) {
      const answer = await ask(people[role], await fillIn(question, things));
      found[role] = outcomeOf(answer, expected[role]);
    }
    expect(found).toEqual(expected);
  });
});
