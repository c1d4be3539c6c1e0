import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '@tpt/database';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import { GiveUp } from '@tpt/jobs';
import { createMailer, MailFailed } from '@tpt/mail';
import { createLinks, createPrivateFields } from '@tpt/private-fields';
import type { DataSource } from 'typeorm';
import { contracts } from '../contracts.js';
import { openAppeal } from '../domain/appeal.js';
import { newId } from '../ids.js';
import type { Store } from '../store/store.js';
import { createSubjectFinder, keepAppeal } from '../store/subjects.js';
import { entities } from '../store/tables/index.js';
import { keepPending } from '../store/visitor-signatures.js';
import { sendConfirmation } from './confirmation-mail.js';

const ADDRESS = 'zoe@example.org';
const bilingual = { fr: 'Tous pour tous', en: 'All for all' };

describe('The mail that asks to confirm', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;
  let server: Server;
  let answer: string;
  let send: () => Promise<unknown>;

  beforeAll(async () => {
    testDatabase = await createTestDatabase('signature');
    database = await openDatabase({ url: testDatabase.url, program: 'test', entities, connections: 2 });
    const key = randomBytes(32).toString('base64');
    const store: Store = {
      database,
      contracts,
      fields: createPrivateFields(`1:${key}`),
      links: createLinks(key),
      nudge: () => {},
    };
    // A mail server that judges whom the message is for.
    server = createServer((socket) => {
      socket.write('220 mail.example.org\r\n');
      socket.on('data', (line) => socket.write(`${String(line).startsWith('RCPT') ? answer : '250 ok'}\r\n`));
      socket.on('error', () => {});
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');

    const subjectId = newId('appeal');
    await keepAppeal(store, openAppeal(subjectId, { slug: 'all', title: bilingual, text: bilingual, goal: 1000 }));
    const subject = await createSubjectFinder(store)(subjectId);
    const pending = { id: newId('signature'), subjectId, name: 'Zoé', address: ADDRESS, canonicalAddress: ADDRESS };
    await keepPending(store, pending, { addressHash: subject!.hashAddress(ADDRESS)!, language: 'fr', now: new Date() });
    const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const task = sendConfirmation(store, createMailer({ url, from: 'us@example.org' }), 'http://localhost:4000');
    send = () => task({ id: pending.id, subjectId }, new AbortController().signal);
  });
  afterAll(async () => {
    server?.close();
    await database?.destroy();
    await testDatabase?.drop();
  });

  const failure = () =>
    send().then(
      () => undefined,
      (error: unknown) => error as Error,
    );

  test('is given up when the address takes no mail, and says so without the address', async () => {
    answer = `550 <${ADDRESS}> unknown`;
    const error = await failure();
    expect(error).toBeInstanceOf(GiveUp);
    expect(error!.message).toBe('SMTP 550 at RCPT TO');
  });

  test('is tried again when the address takes no mail now', async () => {
    answer = `450 <${ADDRESS}> is busy`;
    expect(await failure()).toBeInstanceOf(MailFailed);
  });
});
