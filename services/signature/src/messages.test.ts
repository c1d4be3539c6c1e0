import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestMailbox, type TestMailbox } from '@tpt/infra';
import { createMailer } from '@tpt/mail';
import { MESSAGES_A_DAY, MESSAGES_A_DAY_BY_ONE, MESSAGES_A_REQUEST } from './domain/messages.js';
import { signAsVisitor } from './domain/signature.js';
import { newId } from './ids.js';
import { sendConfirmation } from './mail/confirmation-mail.js';
import { makeToken } from './store/link-tokens.js';
import { confirmByToken, keepPending, withdrawByToken } from './store/visitor-signatures.js';
import { openSignatureStage, type SignatureStage } from './testing/signature-stage.js';

const DAY_MS = 86_400_000;
const SIGN = `mutation ($id: ID!, $email: String!) {
  signAppealAsVisitor(input: { appealId: $id, name: "Zoé", email: $email, consents: true }) { userErrors { code field } }
}`;

describe('Messages of the signature service', () => {
  let stage: SignatureStage;
  let mailbox: TestMailbox;
  let appealId: string;

  beforeAll(async () => {
    [stage, mailbox] = await Promise.all([openSignatureStage(), startTestMailbox()]);
  });
  beforeEach(async () => {
    appealId = await stage.openAppeal();
  });
  afterAll(() => Promise.all([stage?.stop(), mailbox?.stop()]));

  const jobs = async (): Promise<{ subjectId: string; id: string }[]> => {
    const rows = await stage.database.query(
      `select payload from graphile_worker._private_jobs where payload ->> 'subjectId' = $1 order by id`,
      [appealId],
    );
    return rows.map(({ payload }: { payload: { subjectId: string; id: string } }) => payload);
  };
  const askFor = (email: string, caller = {}) => stage.ask(caller, SIGN, { id: appealId, email });
  async function askAt(now: Date, email: string): Promise<void> {
    const subject = await stage.services.findSubject(appealId);
    const signed = signAsVisitor(newId('signature'), subject, { name: 'Zoé', email, consents: true });
    if ('refused' in signed) throw new Error(JSON.stringify(signed.refused));
    const addressHash = subject!.hashAddress(signed.done.canonicalAddress)!;
    await keepPending(stage.store, signed.done, { addressHash, language: 'fr', now });
  }

  test('a mailbox is sent five a day, however many ask at once, in whatever spelling', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_none, index) =>
        askFor(index % 2 ? `atonce+${index}@example.org` : 'AtOnce@EXAMPLE.org'),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY);
  });

  test('neither taking back nor confirming makes room for more, nor does another appeal', async () => {
    const email = 'again@example.org';
    for (let round = 0; round < 12; round += 1) {
      await askFor(email);
      const last = (await jobs()).at(-1)!;
      if (round % 2) await confirmByToken(stage.store, makeToken(stage.store.links, 'confirm', last), new Date());
      await withdrawByToken(stage.store, makeToken(stage.store.links, 'withdraw', last), new Date());
    }
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY);
    appealId = await stage.openAppeal();
    await askFor(email);
    expect(await jobs()).toEqual([]);
  });

  test('a day later there is room again', async () => {
    const began = new Date('2026-11-23T08:00:00Z');
    const at = (ms: number) => new Date(began.getTime() + ms);
    for (let turn = 0; turn < 8; turn += 1) await askAt(at(turn), 'daily@example.org');
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY);
    await askAt(at(DAY_MS - 1), 'daily@example.org');
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY);
    await askAt(at(DAY_MS + MESSAGES_A_DAY), 'daily@example.org');
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY + 1);
  });

  test('who is signed in causes twenty a day, and is told so, also when she asks for all at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_none, index) => askFor(`many${index}@example.org`, { personId: 'person_many' })),
    );
    const refused = answers.flatMap(({ signAppealAsVisitor }) => signAppealAsVisitor.userErrors);
    expect(refused).toEqual(
      Array.from({ length: 40 - MESSAGES_A_DAY_BY_ONE }, () => ({ code: 'TOO_MANY', field: [] })),
    );
    expect(await jobs()).toHaveLength(MESSAGES_A_DAY_BY_ONE);
  });

  test('one request of two hundred aliases causes five', async () => {
    const fields = Array.from(
      { length: 200 },
      (_none, index) =>
        `a${index}: signAppealAsVisitor(input: { appealId: $id, name: "Zoé", email: "p${index}@alias.example", consents: true }) { userErrors { code } }`,
    );
    const answers = await stage.ask({}, `mutation ($id: ID!) { ${fields.join('\n')} }`, { id: appealId });
    const codes = Object.values(answers as Record<string, { userErrors: { code: string }[] }>).flatMap(
      ({ userErrors }) => userErrors.map(({ code }) => code),
    );
    expect(codes).toEqual(Array.from({ length: 200 - MESSAGES_A_REQUEST }, () => 'TOO_MANY'));
    expect(await jobs()).toHaveLength(MESSAGES_A_REQUEST);
  });

  test('what is counted names no mailbox', async () => {
    await askFor('nobody.here@example.org');
    const kept = await stage.database.query(`select m.*, m.address_hash::text as hash from messages m`);
    expect(JSON.stringify(kept)).not.toMatch(/nobody/);
    const [{ n }] = await stage.database.query(
      `select count(*)::int as n from messages join signatures using (address_hash)`,
    );
    expect(n).toBe(0);
  });

  test('nothing that a visitor typed stands in the message that asks to confirm', async () => {
    const typed = 'www evil example';
    const subject = await stage.services.findSubject(appealId);
    const signed = signAsVisitor(newId('signature'), subject, {
      name: typed,
      email: 'unasked@example.org',
      consents: true,
    });
    if ('refused' in signed) throw new Error('refused');
    const addressHash = subject!.hashAddress(signed.done.canonicalAddress)!;
    const mailer = createMailer({ url: mailbox.url, from: 'us@example.org' });
    for (const language of ['fr', 'en'] as const) {
      const pending = { ...signed.done, id: newId('signature') };
      await keepPending(stage.store, pending, { addressHash, language, now: new Date() });
      await sendConfirmation(
        stage.store,
        mailer,
        'http://localhost:4000',
      )({ subjectId: appealId, id: pending.id }, new AbortController().signal);
    }
    const taken = await mailbox.read();
    expect(taken.map(({ to }) => to)).toEqual([['unasked@example.org'], ['unasked@example.org']]);
    expect(taken.map(({ text }) => text.split('\n')[0]).sort()).toEqual(['Bonjour,', 'Hello,']);
    expect(JSON.stringify(taken)).not.toContain('evil');
  });
});
