import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMailbox } from '@tpt/embedded';
import { startTestSystem, type System } from '@tpt/infra';
import { asSuperuser, buildStage, type Stage, waitFor } from '@tpt/testing';
import { createPrivateFields } from '@tpt/private-fields';
import makeFetchCookie from 'fetch-cookie';
import { startJudgingMailServer, type JudgingMailServer } from './support/judging-mail-server.js';
import { person, visitor } from './support/people.js';
import { findAppeal, provedOrganization, publishInitiative, signAppeal } from './support/stories.js';
import { findIn, findInFiles, findInTables, type Trace } from './support/traces.js';

const PERSONAL = 'zqvwmarkerofaperson';
const PUBLIC = 'zqvwmarkerofatitle';
const MARKERS = [PERSONAL, PUBLIC];
const NAME = `Zoé ${PERSONAL}`;
const address = (whose: string) => `${whose}.${PERSONAL}@example.org`;
const DATABASES = ['initiative', 'signature', 'notification'] as const;

describe('A name and an address, whatever the mail server does with them', () => {
  let stage: Stage;
  let system: System;
  let mail: JudgingMailServer;
  let traces: { files: Trace[]; mails: Trace[]; tables: Trace[]; metrics: Trace[]; searched: string[] };

  beforeAll(async () => {
    stage = await buildStage();
    mail = await startJudgingMailServer(() => system.addresses.smtp);
    const chosen = { LOG_LEVEL: 'debug' };
    system = await startTestSystem({
      run: stage.run,
      settings: {
        initiative: chosen,
        signature: { ...chosen, SMTP_URL: mail.url },
        notification: chosen,
        identity: { ...chosen, SMTP_URL: mail.url },
        gateway: chosen,
      },
    });
    await liveThroughIt();
    traces = await search();
  });
  afterAll(async () => {
    await system?.stop();
    await mail?.close();
    await stage?.stop();
  });

  const placesOf = (word: string, found: Trace[]) => found.filter((trace) => trace.word === word);

  test('stay in no table, no job, no file of the database, no topic, no log and no metric', () => {
    expect(placesOf(PERSONAL, [...traces.tables, ...traces.files, ...traces.metrics])).toEqual([]);
  });

  test('are in the message that was taken, and unsealed in the row of who signed', async () => {
    expect(traces.mails).toContainEqual(expect.objectContaining({ word: PERSONAL, encoding: 'clear' }));
    const fields = createPrivateFields(system.secrets.masterKeys.signature!);
    const rows = await query<{ id: string; name: Buffer; address: Buffer }>(
      'signature',
      `select id, name, address from signatures where name is not null`,
    );
    const kept = rows.map(({ id, name, address: to }) => [
      fields.open(name, `signatures.name:${id}`),
      fields.open(to, `signatures.address:${id}`),
    ]);
    expect(kept).toContainEqual([NAME, address('taken')]);
    expect(kept).toContainEqual([NAME, address('never')]);
  });

  test('no code to sign in with stands in the id of its message', async () => {
    const messages = await readMailbox(system.addresses.mailbox!);
    const codes = messages.flatMap(({ subject, headers }) => {
      const code = /^\d{6}(?= )/.exec(subject)?.[0];
      return code ? [{ code, id: headers['message-id'] }] : [];
    });
    expect(codes).not.toEqual([]);
    for (const { code, id } of codes) expect(id).not.toContain(code);
  });

  test('a mailbox that its server refuses for good looks like any other to who asks for a code', () => {
    expect(shown['taken']).toMatchObject({ status: 200 });
    expect(shown['never']).toEqual(shown['taken']);
  });

  test.each(['/postgres/base/', '/postgres/pg_wal/', '/kafka/logs/'])(
    'would have been found in the files of %s, where what is public is found',
    (folder) => {
      const places = placesOf(PUBLIC, traces.files).map(({ place }) => place);
      expect(places.filter((place) => place.startsWith(folder))).not.toEqual([]);
    },
  );

  test('would have been found in a table, where what is public is found', () => {
    const { databasePrefix } = system.addresses;
    const places = placesOf(PUBLIC, traces.tables).map(({ place }) => place);
    expect(places).toContain(`${databasePrefix}initiative: public.initiatives`);
    expect(traces.searched).toContain(`${databasePrefix}signature: graphile_worker._private_jobs`);
  });

  test.each([
    ['clear', (text: string) => text],
    ['base64', (text: string) => Buffer.from(text).toString('base64')],
    ['base64', (text: string) => Buffer.from(`.${text}`).toString('base64url')],
    ['base64', (text: string) => Buffer.from(`..${text}`).toString('base64')],
    ['hex', (text: string) => Buffer.from(text).toString('hex')],
    ['percent', (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&').toUpperCase()],
  ])('would have been found in %s', (encoding, encode) => {
    const found = findIn('a text', Buffer.from(`-${encode(`${NAME} <${address('taken')}>`)}-`), PERSONAL);
    expect(found.map((trace) => trace.encoding)).toContain(encoding);
  });

  const visit = (name: string, email: unknown) =>
    visitor(system).tryToAsk(
      `mutation ($input: SignAppealAsVisitorInput!) {
         signAppealAsVisitor(input: $input) { appeal { id } userErrors { code } }
       }`,
      { input: { appealId, consents: true, name, email } },
    );
  let appealId: string;
  const shown: Record<string, { status: number; page: string }> = {};

  /** Everything that people with such a name and address do, and everything that goes wrong for them. */
  async function liveThroughIt(): Promise<void> {
    appealId = await findAppeal(visitor(system));
    for (const [whose, verdict] of [
      ['never', 550],
      ['later', 451],
      ['taken', 'take'],
    ] as const) {
      mail.judge(address(whose), verdict);
      mail.judge(address(`signing-in.${whose}`), verdict);
      await visit(NAME, address(whose));
      shown[whose] = await askForCode(address(`signing-in.${whose}`));
    }
    await waitFor('the refusals', () => mail.refusals(address('never')) > 0 && mail.refusals(address('later')) > 1);
    await waitFor('the message', async () => (await readMailbox(system.addresses.mailbox!)).some(isConfirmation));
    await signAppeal(await person(system, address('signed-in')), appealId);

    await visit(NAME.repeat(40), address('mistaken'));
    await visit(NAME, `${PERSONAL} at example.org`);
    await visit(NAME, { [PERSONAL]: PERSONAL });
    await fetch(`${system.addresses.gateway}/confirm/${PERSONAL}`, { method: 'POST' });

    const author = await person(system, address('author'));
    const moderator = await person(system, 'moderator@example.org');
    await publishInitiative(
      author,
      moderator,
      await provedOrganization(author, moderator, 'Atelier'),
      `Masques ${PUBLIC}`,
    );
    await waitFor('empty outboxes', async () => {
      for (const name of DATABASES) if ((await query(name, 'select 1 from outbox limit 1')).length > 0) return false;
      return true;
    });
  }

  const isConfirmation = ({ to, subject }: { to: string[]; subject: string }) =>
    to.includes(address('taken')) && subject.startsWith('Confirmez');

  /** As far as the page of the local identity provider lets anybody come whose server may refuse the code. */
  async function askForCode(email: string): Promise<{ status: number; page: string }> {
    const browse = makeFetchCookie(fetch);
    const page = await browse(
      `${system.addresses.oidcIssuer}/auth?${new URLSearchParams({
        client_id: 'tous-pour-tous',
        redirect_uri: 'http://127.0.0.1/signed-in',
        response_type: 'code',
        scope: 'openid email graph',
        code_challenge: 'x'.repeat(43),
        code_challenge_method: 'S256',
      })}`,
    );
    const answer = await browse(page.url, { method: 'POST', body: new URLSearchParams({ email }) });
    return { status: answer.status, page: await answer.text() };
  }

  async function search(): Promise<typeof traces> {
    const { folder, postgres } = stage.run;
    // What is only in memory yet is written to where it will stay.
    await asSuperuser(postgres, 'postgres', (client) => client.query('checkpoint'));
    const isMail = (file: string) => file.includes('system/mail/');
    const metrics = await Promise.all(
      [system.addresses.operations!, ...Object.values(system.addresses.subgraphs)].map(async (url) => {
        const response = await fetch(new URL('/metrics', url));
        expect([url, response.status]).toEqual([url, 200]);
        return findIn(`metrics of ${url}`, Buffer.from(await response.arrayBuffer()), PERSONAL);
      }),
    );
    const tables = [];
    for (const name of DATABASES)
      tables.push(await findInTables(postgres, system.addresses.databasePrefix + name, MARKERS));
    return {
      files: findInFiles(folder, MARKERS, (file) => !isMail(file)),
      mails: findInFiles(folder, [PERSONAL], isMail),
      tables: tables.flatMap((database) => database.traces),
      searched: tables.flatMap((database) => database.searched),
      metrics: metrics.flat(),
    };
  }

  async function query<Row extends object>(service: (typeof DATABASES)[number], sql: string): Promise<Row[]> {
    return asSuperuser(stage.run.postgres, system.addresses.databasePrefix + service, async (client) => {
      const { rows } = await client.query<Row>(sql);
      return rows;
    });
  }
});
