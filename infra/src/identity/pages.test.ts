import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort, readMailbox, type RunningProcess, startMail, waitFor } from '@tpt/embedded';
import { currentRun } from '@tpt/testing';
import makeFetchCookie from 'fetch-cookie';
import { containerAddresses } from '../containers/containers.js';
import { describeEnvironments } from '../parts/environments.js';
import { logFileOf, startProgram } from '../parts/programs.js';
import { makeSecrets } from '../parts/secrets.js';
import { CLIENT_ID, REDIRECT_URI } from './provider.js';

const ASKED = {
  client_id: CLIENT_ID,
  redirect_uri: REDIRECT_URI,
  response_type: 'code',
  scope: 'openid email graph',
  code_challenge: 'x'.repeat(43),
  code_challenge_method: 'S256',
};

describe('The pages of the local identity provider', () => {
  let issuer: string;
  let mailbox: string;
  let stateFolder: string;
  let mail: RunningProcess;
  let identity: RunningProcess;

  beforeAll(async () => {
    const secrets = await makeSecrets();
    stateFolder = `${currentRun().folder}/pages`;
    const [port, smtpPort, mailboxPort] = [await freePort(), await freePort(), await freePort()];
    issuer = `http://localhost:${port}`;
    mailbox = `http://localhost:${mailboxPort}`;
    const { addresses, listening } = containerAddresses(secrets);
    const environments = describeEnvironments(
      { ...addresses, oidcIssuer: issuer, smtp: `smtp://127.0.0.1:${smtpPort}` },
      { host: '127.0.0.1', ports: { ...listening.ports, identity: { main: port } } },
      secrets,
      { logLevel: 'info', moderators: 'moderator@example.org' },
    );
    [mail, identity] = await Promise.all([
      startMail(
        { folder: `${stateFolder}/mail`, smtpPort, mailboxPort, env: {}, logFile: logFileOf(stateFolder, 'mail') },
        {},
      ),
      startProgram('identity', environments, { stateFolder }, {}),
    ]);
  });
  afterAll(() => Promise.all([mail?.stop(), identity?.stop()]));

  /** A browser, which asks for pages and keeps cookies. */
  const openBrowser = () => {
    const browse = makeFetchCookie(fetch);
    return (path: string, init: RequestInit = {}) =>
      browse(new URL(path, issuer), { ...init, headers: { accept: 'text/html' } });
  };
  const authorize = (changes: Record<string, string> = {}) => `/auth?${new URLSearchParams({ ...ASKED, ...changes })}`;
  const send = (fields: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields),
  });

  /** A page that loads nothing, wherever it would come from, and that nobody frames. */
  async function expectSafePage(response: Response, status: number): Promise<string> {
    const text = await response.text();
    expect([response.url, response.status]).toEqual([response.url, status]);
    const { headers } = response;
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; ?script-src 'none'( 'sha256-[^']+')?; ?style-src 'unsafe-inline'; ?base-uri 'none'; ?frame-ancestors 'none'$/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(text).not.toMatch(/@import|url\(|<link|<img|<iframe|<script [^>]*src/i);
    const addresses = text.match(/(https?:)?\/\/[\w.[\]:-]+/g) ?? [];
    expect(addresses.filter((address) => address !== issuer && address !== 'http://127.0.0.1')).toEqual([]);
    return text;
  }

  test.each([
    ['an unknown client', authorize({ client_id: 'nobody' }), 400],
    [
      'an address to return to that is not the client’s',
      authorize({ redirect_uri: 'https://elsewhere.example/' }),
      400,
    ],
    ['no client at all', '/auth', 400],
    ['a sign-in that nobody began', '/sign-in/nothing', 400],
    ['a return that nobody waits for', '/auth/nothing', 400],
    ['a sign-out for an unknown client', '/session/end?client_id=nobody', 400],
  ])('tell of %s by themselves', async (_what, path, status) => {
    const text = await expectSafePage(await openBrowser()(path), status);
    expect(text).toContain('<html lang="fr">');
    expect(text).not.toContain('elsewhere');
  });

  test('where there is none, say so with the same headers', async () => {
    const response = await openBrowser()('/nowhere');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('lead through a sign-in and out again', async () => {
    const browse = openBrowser();
    const page = await browse(authorize());
    await expectSafePage(page, 200);
    await expectSafePage(await browse(page.url, send({ email: 'zoe@example.org' })), 200);
    const code = await waitFor('the code', async () => {
      const [message] = await readMailbox(mailbox);
      return message && /^(\d{6}) /.exec(message.subject)?.[1];
    });
    await expectSafePage(await browse(page.url, send({ code: 'wrong' })), 400);
    const signedIn = await browse(page.url, { ...send({ code }), redirect: 'manual' });
    await browse(signedIn.headers.get('location')!, { redirect: 'manual' });

    const asked = await expectSafePage(await browse('/session/end'), 200);
    const [, xsrf] = /name="xsrf" value="([^"]+)"/.exec(asked)!;
    const signedOut = await browse('/session/end/confirm', send({ xsrf: xsrf!, logout: 'yes' }));
    expect(await expectSafePage(signedOut, 200)).toContain('You are signed out.');
    // Nobody is signed in any more: the page sends itself on, by a script that it names in its headers.
    const again = await browse('/session/end');
    expect(again.headers.get('content-security-policy')).toContain('sha256-');
    await expectSafePage(again, 200);
  });

  test('say that a code cannot be sent, and the log says why without whom it was for', async () => {
    await mail.stop();
    const browse = openBrowser();
    const page = await browse(authorize());
    await expectSafePage(await browse(page.url, send({ email: 'zoe.unreached@example.org' })), 500);
    const readLog = () => readFileSync(logFileOf(stateFolder, 'identity'), 'utf8');
    await waitFor('the reason', () => readLog().includes('"msg":"a sign-in failed"'));
    expect(readLog()).not.toContain('unreached');
  });
});
