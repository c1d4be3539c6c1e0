import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMailbox } from '@tpt/embedded';
import { startTestSystem, type System } from '@tpt/infra';
import { asSuperuser, waitFor } from '@tpt/testing';
import { person, visitor } from './support/people.js';
import { countSignatures, findAppeal, signAppeal } from './support/stories.js';

const HOST = 'bücher.example';
const ASCII_HOST = 'xn--bcher-kva.example';

/** Ways to write one mailbox, and ways to sneak past whoever compares them. */
const SPELLINGS = [
  ...[HOST, ASCII_HOST, HOST.toUpperCase(), ASCII_HOST.toUpperCase(), 'bu\u0308cher.example'].flatMap((host) => [
    `zoe@${host}`,
    `ZOE@${host}`,
    `Zoe+appel@${host}`,
    `zoe+${host.length}@${host}`,
    ` zoe@${host} `,
  ]),
  `"zoe"@${HOST}`,
  `"z\\oe"@${ASCII_HOST}`,
  `zoe(moi)@${HOST}`,
  `(moi)zoe@${ASCII_HOST}`,
  `zoe@${ASCII_HOST}(moi)`,
  `zoe@(moi)${ASCII_HOST}`,
  `Zoe <zoe@${ASCII_HOST}>`,
  `<zoe@${ASCII_HOST}>`,
  `"Zoe" <zoe@${ASCII_HOST}>`,
  `mailto:zoe@${ASCII_HOST}`,
  `zoe@${ASCII_HOST}.`,
  `zoe@${HOST}.`,
  `zoe@${ASCII_HOST},`,
  `zoe@${ASCII_HOST};`,
  `zoe@${ASCII_HOST},zoe@${ASCII_HOST}`,
  `zoe @${ASCII_HOST}`,
  `zoe@ ${ASCII_HOST}`,
  `zo\u200be@${ASCII_HOST}`,
  `zoe\u00ad@${ASCII_HOST}`,
  `zoe@bü\u00adcher.example`,
  `zoe@bü\u200dcher.example`,
  `zoe@bücher\u2060.example`,
  `\ufeffzoe@${ASCII_HOST}`,
  `\u202ezoe@${ASCII_HOST}`,
  `zoe@bücher。example`,
  `zoe@bücher．example`,
  `zoe＠${HOST}`,
  `ｚｏｅ@${HOST}`,
  `zoe@ｂücher.example`,
  `zoe@ｘn--bcher-kva.example`,
  `zo\u0435@${HOST}`,
  `zoe@bü\u0441her.example`,
];

describe('One mailbox', () => {
  let system: System;
  let appealId: string;

  beforeAll(async () => {
    system = await startTestSystem();
    appealId = await findAppeal(visitor(system));
  });
  afterAll(() => system?.stop());

  const mail = async () =>
    (await readMailbox(system.addresses.mailbox!)).filter(({ subject }) => subject.startsWith('Confirmez'));
  const query = (sql: string) =>
    asSuperuser(system.addresses.postgres, `${system.addresses.databasePrefix}signature`, async (client) => {
      const { rows } = await client.query(sql);
      return rows;
    });

  test(`in ${SPELLINGS.length} spellings it is sent five messages at most, and signs once`, async () => {
    expect(SPELLINGS.length).toBeGreaterThanOrEqual(50);
    const answers = await Promise.all(
      SPELLINGS.map((email) =>
        visitor(system).ask(
          `mutation ($input: SignAppealAsVisitorInput!) {
             signAppealAsVisitor(input: $input) { userErrors { code } }
           }`,
          { input: { appealId, name: 'http://evil.example', email, consents: true } },
        ),
      ),
    );
    const codes = answers.map(({ signAppealAsVisitor }) => signAppealAsVisitor.userErrors[0]?.code ?? 'TAKEN');
    process.stderr.write(
      `    ${codes.length} spellings: ${codes.filter((code) => code === 'TAKEN').length} taken as the one mailbox, ` +
        `${codes.filter((code) => code === 'EMAIL_INVALID').length} refused\n`,
    );
    expect(new Set(codes)).toEqual(new Set(['TAKEN', 'EMAIL_INVALID']));
    await waitFor('every message', async () => (await query('select from graphile_worker._private_jobs')).length === 0);
    const messages = await mail();
    expect(messages).toHaveLength(5);
    for (const { html } of messages) {
      const link = /href="([^"]*\/confirm\/[^"]*)"/.exec(html)![1]!;
      await fetch(link, { method: 'POST' });
    }
    await waitFor('the count', async () => (await countSignatures(visitor(system))) === 1);
    expect(await query(`select state from signatures`)).toEqual([{ state: 'CONFIRMED' }]);
  });

  test('what a stranger typed as her name is in none of them', async () => {
    const messages = await mail();
    expect(messages.length).toBeGreaterThan(0);
    expect(JSON.stringify(messages)).not.toContain('evil');
  });

  test('signed in, it is one account in every spelling, and has signed already', async () => {
    for (const email of [`zoe@${ASCII_HOST}`, `ZOE+moi@${ASCII_HOST.toUpperCase()}`]) {
      const zoe = await person(system, email);
      const { signAppeal: signed } = await signAppeal(zoe, appealId);
      expect(signed).toEqual({ appeal: { viewerHasSigned: true }, userErrors: [] });
    }
    expect(await countSignatures(visitor(system))).toBe(1);
    await signAppeal(await person(system, 'ali@example.org'), appealId);
    await signAppeal(await person(system, 'ALI+x@example.org'), appealId);
    const people = await query('select distinct person_id from signatures where person_id is not null');
    expect(people).toHaveLength(1);
  });

  test('a code that signs somebody in stands in her message and in no header but the subject', async () => {
    const codes = (await readMailbox(system.addresses.mailbox!)).filter(({ subject }) => /^\d{6} /.test(subject));
    expect(codes.length).toBeGreaterThan(0);
    for (const { subject, headers } of codes) {
      const { subject: _shown, ...rest } = headers;
      expect(JSON.stringify(rest)).not.toContain(subject.slice(0, 6));
    }
  });
});
