import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GiveUp } from '@tpt/database';
import { MailFailed, type Message } from '@tpt/mail';
import type { SignatureKey } from '../signing/domain.js';
import { openStage, type Stage } from '../testing/stage.js';
import { CONFIRMATION_MAIL } from './domain.js';
import { jobs } from './jobs.js';
import { sendConfirmation } from './send-confirmation.js';
import { signAsVisitor } from './sign-as-visitor.js';

const ADDRESS = 'zoe.martin@example.org';
const HOUR_MS = 3_600_000;

describe('A visitor', () => {
  let stage: Stage;
  let server: Server;
  let answer: string;
  let appealId: string;

  beforeAll(async () => {
    // A mail server that judges whom the message is for.
    server = createServer((socket) => {
      socket.write('220 mail.example.org\r\n');
      socket.on('data', (line) => socket.write(`${String(line).startsWith('RCPT') ? answer : '250 ok'}\r\n`));
      socket.on('error', () => {});
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    stage = await openStage({ SMTP_URL: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` });
  });
  beforeEach(async () => {
    appealId = await stage.openAppeal();
    await stage.tools.database.query('delete from messages');
  });
  afterAll(async () => {
    server?.close();
    await stage?.close();
  });

  /** What is sent for a signature. */
  async function mailsOf(key: SignatureKey, now = new Date()): Promise<Message[]> {
    const sent: Message[] = [];
    const mailer = { send: async (message: Message) => void sent.push(message), close: () => {} };
    await sendConfirmation({ ...stage.tools, mailer }, key, now);
    return sent;
  }
  const failureOf = (key: SignatureKey) =>
    jobs(stage.tools)[CONFIRMATION_MAIL]!(key, new AbortController().signal).then(
      () => undefined,
      (error: unknown) => error as Error,
    );

  test('leaves nothing that she typed in clear, and all of it goes when she withdraws', async () => {
    const { database } = stage.tools;
    const key = await stage.visit(appealId, ADDRESS);
    const everything = async () =>
      JSON.stringify([
        await database.query('select s.*, s.name::text, s.address::text from signatures s where id = $1', [key.id]),
        await database.query('select * from outbox'),
        await database.query('select * from graphile_worker._private_jobs'),
      ]);
    expect(await everything()).not.toMatch(/zo[eé]|martin/i);
    await stage.confirm(key);
    expect(await everything()).not.toMatch(/zo[eé]|martin/i);
    await stage.withdraw(key);
    expect(await database.query('select name, address, state from signatures where id = $1', [key.id])).toEqual([
      { name: null, address: null, state: 'WITHDRAWN' },
    ]);
  });

  test('counts once for several attempts: the first that is confirmed counts, and the others are gone', async () => {
    const attempts = [
      await stage.visit(appealId, 'often@example.org'),
      await stage.visit(appealId, 'often@example.org'),
      await stage.visit(appealId, 'often@example.org'),
    ];
    const outcomes = await Promise.all(attempts.map((key) => stage.confirm(key)));
    expect(outcomes.filter((outcome) => 'done' in outcome).length).toBeGreaterThan(0);
    expect(await stage.count(appealId)).toBe(1);
    const rows = await stage.tools.database.query('select state from signatures where subject_id = $1', [appealId]);
    expect(rows).toEqual([{ state: 'CONFIRMED' }]);
  });

  test('is announced when she is counted and when she withdraws, each once; what never counted is forgotten unsaid', async () => {
    const [key, other] = [await stage.visit(appealId, 'a@example.org'), await stage.visit(appealId, 'b@example.org')];
    const announced = (): Promise<object[]> =>
      stage.tools.database.query(
        `select type, payload ->> 'signatureId' as id from outbox where aggregateid = $1 or payload ->> 'subjectId' = $1 order by position`,
        [appealId],
      );
    const before = (await announced()).length;
    for (const _twice of [1, 2]) await stage.confirm(key);
    for (const _twice of [1, 2]) await stage.withdraw(key);
    await stage.withdraw(other);
    expect((await announced()).slice(before)).toEqual([
      { type: 'signature.confirmed.v1', id: key.id },
      { type: 'signature.withdrawn.v1', id: key.id },
    ]);
    const rows = await stage.tools.database.query('select id, state from signatures where subject_id = $1', [appealId]);
    expect(rows).toEqual([{ id: key.id, state: 'WITHDRAWN' }]);
  });

  test('counts once when the same address signs in one click at the moment she confirms', async () => {
    const key = await stage.visit(appealId, ADDRESS);
    const click = stage.tools.database.createQueryRunner();
    await click.startTransaction();
    await click.query(
      `insert into signatures (subject_id, id, person_id, address_hash, state, consent, consent_act, confirmed_at)
       select subject_id, 'signature_click', 'person_zoe', address_hash, 'CONFIRMED', consent, 'CLICK', now()
       from signatures where id = $1`,
      [key.id],
    );
    const confirming = stage.confirm(key);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await click.commitTransaction();
    await click.release();
    expect(await confirming).toEqual({ done: appealId });
    const rows = await stage.tools.database.query('select id, state from signatures where subject_id = $1', [appealId]);
    expect(rows).toEqual([{ id: 'signature_click', state: 'CONFIRMED' }]);
    expect(await stage.tools.database.query('select from deltas where subject_id = $1', [appealId])).toEqual([]);
  });

  test('whose link was altered, or made for something else, is told so', async () => {
    const key = await stage.visit(appealId, ADDRESS);
    const CONFIRM =
      'mutation ($token: String!) { confirmSignature(input: { token: $token }) { userErrors { code field } } }';
    for (const token of [stage.tokenOf('withdraw', key), `${stage.tokenOf('confirm', key)}x`, ''])
      expect(await stage.ask({}, CONFIRM, { token })).toEqual({
        confirmSignature: { userErrors: [{ code: 'LINK_INVALID', field: ['token'] }] },
      });
  });

  test('reads nothing that she typed in the message that asks to confirm, which is in her language', async () => {
    const sent: Message[] = [];
    for (const language of ['fr', 'en'] as const) {
      const form = { name: 'www evil example', email: 'unasked@example.org', consents: true };
      const from = { asker: { personId: undefined, network: undefined, asked: 0 }, language };
      await stage.write((work) => signAsVisitor(work, { kind: 'APPEAL', id: appealId }, form, from, new Date()));
    }
    const rows = await stage.tools.database.query('select id from signatures where subject_id = $1 order by id', [
      appealId,
    ]);
    for (const { id } of rows) sent.push(...(await mailsOf({ subjectId: appealId, id })));
    expect(sent.map(({ to }) => to)).toEqual(['unasked@example.org', 'unasked@example.org']);
    expect(sent.map(({ text }) => text.split('\n')[0])).toEqual(['Bonjour,', 'Hello,']);
    expect(JSON.stringify(sent)).not.toContain('evil');
  });

  test('is sent nothing when the link is of no use any more: its message may have waited for a mail server', async () => {
    const began = new Date('2026-11-23T08:00:00Z');
    const key = await stage.visit(appealId, ADDRESS, began);
    expect(await mailsOf(key, new Date(began.getTime() + 72 * HOUR_MS - 1))).toHaveLength(1);
    expect(await mailsOf(key, new Date(began.getTime() + 72 * HOUR_MS))).toEqual([]);
    await stage.changeState(appealId, 'PAUSED');
    expect(await mailsOf(key, began)).toHaveLength(1);
    await stage.changeState(appealId, 'CLOSED');
    expect(await mailsOf(key, began)).toEqual([]);
  });

  test('is given up when her address takes no mail, which is said without the address', async () => {
    answer = `550 <${ADDRESS}> unknown`;
    const error = await failureOf(await stage.visit(appealId, ADDRESS));
    expect(error).toBeInstanceOf(GiveUp);
    expect(error!.message).toBe('SMTP 550 at RCPT TO');
  });

  test('is tried again when her address takes no mail now', async () => {
    answer = `450 <${ADDRESS}> is busy`;
    expect(await failureOf(await stage.visit(appealId, ADDRESS))).toBeInstanceOf(MailFailed);
  });
});
