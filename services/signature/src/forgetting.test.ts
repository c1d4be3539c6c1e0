import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startJobs } from '@tpt/jobs';
import { createTestDatabase, startTestMailbox, waitFor } from '@tpt/infra';
import { createMailer } from '@tpt/mail';
import { createLogger } from '@tpt/process';
import { Registry } from 'prom-client';
import { sendConfirmation } from './mail/confirmation-mail.js';
import { FORGET, forgetOld } from './store/forget.js';
import { confirmByToken, withdrawByToken } from './store/visitor-signatures.js';
import { openSignatureStage, type SignatureStage } from './testing/signature-stage.js';
import { signAndConfirmAsVisitor, tokenOf, visit } from './testing/visitors.js';

const HOUR_MS = 3_600_000;

describe('What is promised to go, goes', () => {
  let stage: SignatureStage;
  let appealId: string;
  const began = new Date('2026-11-23T08:00:00Z');
  const after = (hours: number, ms = 0) => new Date(began.getTime() + hours * HOUR_MS + ms);

  beforeAll(async () => {
    stage = await openSignatureStage();
  });
  beforeEach(async () => {
    appealId = await stage.openAppeal();
    await stage.database.query('delete from signatures');
    await stage.database.query('delete from messages');
  });
  afterAll(() => stage?.stop());

  const forget = (now: Date) => forgetOld(stage.store, now);
  const states = async () => {
    const rows = await stage.database.query('select state from signatures order by state');
    return rows.map(({ state }: { state: string }) => state);
  };

  test('a name and an address that nobody confirmed, after 72 hours and not before', async () => {
    await visit(stage, appealId, 'zoe@example.org', began);
    await signAndConfirmAsVisitor(stage, appealId, 'ali@example.org', began);
    expect(await forget(after(72, -1))).toMatchObject({ pending: 0 });
    expect(await forget(after(72))).toMatchObject({ pending: 1 });
    expect(await states()).toEqual(['CONFIRMED']);
  });

  test('a link that was not pressed within 72 hours, also when nothing was deleted yet', async () => {
    const [one, two] = [
      await visit(stage, appealId, 'zoe@example.org', began),
      await visit(stage, appealId, 'ali@example.org', began),
    ];
    expect(await confirmByToken(stage.store, tokenOf(stage, 'confirm', one), after(72))).toEqual({
      refused: [{ code: 'LINK_EXPIRED', field: ['token'] }],
    });
    expect(await confirmByToken(stage.store, tokenOf(stage, 'confirm', two), after(72, -1))).toEqual({
      done: appealId,
    });
  });

  test('a message that waited for a mail server for 72 hours is not sent, and one that waited a moment less is', async () => {
    const mailbox = await startTestMailbox();
    const mailer = createMailer({ url: mailbox.url, from: 'us@example.org' });
    const key = await visit(stage, appealId, 'zoe@example.org', began);
    const sendAt = (now: Date) =>
      sendConfirmation(stage.store, mailer, 'http://localhost', () => now)(key, new AbortController().signal);
    await sendAt(after(72));
    expect(await mailbox.read()).toEqual([]);
    await sendAt(after(72, -1));
    expect(await mailbox.read()).toMatchObject([{ to: ['zoe@example.org'] }]);
    await mailbox.stop();
  });

  test('what was taken back, a month later, and its link with it', async () => {
    const key = await signAndConfirmAsVisitor(stage, appealId, 'zoe@example.org', began);
    const takeBack = (now: Date) => withdrawByToken(stage.store, tokenOf(stage, 'withdraw', key), now);
    expect(await takeBack(began)).toEqual({ done: appealId });
    expect(await forget(after(30 * 24, -1))).toMatchObject({ withdrawn: 0 });
    expect(await takeBack(after(30 * 24, -1))).toEqual({ done: appealId });
    expect(await forget(after(30 * 24))).toMatchObject({ withdrawn: 1 });
    expect(await takeBack(after(30 * 24))).toEqual({ refused: [{ code: 'LINK_EXPIRED', field: ['token'] }] });
    expect(await states()).toEqual([]);
  });

  test('the count of messages, after a day', async () => {
    await visit(stage, appealId, 'zoe@example.org', began);
    expect(await forget(after(24, -1))).toMatchObject({ messages: 0 });
    expect(await forget(after(24))).toMatchObject({ messages: 1 });
  });

  test('the key of a closed appeal, whoever left it behind, and no other', async () => {
    await stage.database.query('update subjects set closed_at = now(), is_open = false where id = $1', [appealId]);
    const open = await stage.openAppeal();
    expect(await forget(began)).toMatchObject({ keys: 1 });
    const rows = await stage.database.query('select id from subjects where id = any($1) and hash_key is not null', [
      [appealId, open],
    ]);
    expect(rows).toEqual([{ id: open }]);
  });

  test('who confirms at the last moment, while it is deleted, is told what the rows say', async () => {
    for (let round = 0; round < 10; round += 1) {
      const key = await visit(stage, appealId, `last${round}@example.org`, began);
      const [outcome] = await Promise.all([
        confirmByToken(stage.store, tokenOf(stage, 'confirm', key), after(72, -1)),
        forget(after(72)),
      ]);
      const rows = await stage.database.query('select state from signatures where id = $1', [key.id]);
      expect(rows).toEqual('done' in outcome ? [{ state: 'CONFIRMED' }] : []);
    }
  });

  test('the job runs when the workers start and is planned for every hour', async () => {
    const { url, drop } = await createTestDatabase('signature');
    let times = 0;
    const logger = createLogger('test', 'error').child({}, { level: 'silent' });
    const jobs = await startJobs({
      url,
      program: 'test',
      tasks: { [FORGET]: async () => void (times += 1) },
      hourly: [FORGET],
      logger,
      metrics: new Registry(),
    });
    await waitFor('the job', async () => times === 1);
    await jobs.stop();
    await drop();
  });
});
