import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMailbox } from '@tpt/embedded';
import { startTestSystem, type System } from '@tpt/infra';
import { asSuperuser, waitFor } from '@tpt/testing';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { person, visitor, type Person } from './support/people.js';
import { countSignatures, findAppeal, followAppeal, signAppeal, waitForInbox } from './support/stories.js';
import { readTopic } from './support/topic-reader.js';

describe('People sign the appeal', () => {
  let system: System;
  let browser: Browser;
  let appealId: string;
  let [farid, zoe]: Person[] = [];

  beforeAll(async () => {
    [system, browser] = await Promise.all([startTestSystem(), openBrowser()]);
    farid = await person(system, 'farid@example.org');
    zoe = visitor(system);
    appealId = await findAppeal(zoe);
  });
  afterAll(() => Promise.all([browser?.close(), system?.stop()]));

  test('Farid signs in one click and sees it at once; everybody else sees the count move within two seconds', async () => {
    const before = await countFromRows();
    const { signAppeal: signed } = await signAppeal(farid!, appealId);
    expect(signed).toEqual({ appeal: { viewerHasSigned: true }, userErrors: [] });
    await waitForCount(before + 1);
  });

  test('a signature reaches Kafka and names nobody', async () => {
    await signAppeal(await person(system, 'someone@example.org'), appealId);
    const reader = await readTopic(system, 'tpt.signature.events.v1');
    const {
      event: { type, data },
    } = await reader.find('the signature', () => true);
    await reader.stop();
    expect(type).toBe('tpt.signature.confirmed.v1');
    expect(Object.keys(data!).sort()).toEqual(['confirmedAt', 'signatureId', 'signer', 'subjectId']);
  });

  test('signing again is no error and counts once, also in another spelling of the same address', async () => {
    const before = await countFromRows();
    for (const spelling of ['again@example.org', 'again@example.org', 'AGAIN@example.org']) {
      const { signAppeal: signed } = await signAppeal(await person(system, spelling), appealId);
      expect(signed.userErrors).toEqual([]);
    }
    await signAppeal(await person(system, 'marcheur@example.org'), appealId);
    await waitForCount(before + 2);
  });

  test('Zoé signs without an account; opening the link of her message changes nothing, pressing its button confirms', async () => {
    const before = await countFromRows();
    const html = await receiveLinks('zoe@example.org');
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.goto(system.addresses.mailbox!);
    await page.getByText('Confirmez votre signature').first().click();
    await page.getByText('zoe@example.org').first().waitFor();

    await page.goto(linkOf(html, 'confirm'));
    expect(await page.title()).toBe('Confirmer ma signature – Tous pour tous');
    await page.reload();
    expect(await countFromRows()).toBe(before);

    await page.getByRole('button').click();
    await page.getByText('Merci ! Votre signature compte désormais.').waitFor();
    await waitForCount(before + 1);
    await page.reload();
    expect(await countFromRows()).toBe(before + 1);
    await page.close();
  });

  test('the page speaks English to who reads English, and is laid out without any script', async () => {
    const html = await receiveLinks('reader@example.org');
    const page = await browser.newPage({ locale: 'en-GB', javaScriptEnabled: false });
    await page.goto(linkOf(html, 'withdraw'));
    await page.getByRole('button', { name: 'I take my signature back' }).waitFor();
    await page.getByRole('link', { name: 'Cette page en français' }).click();
    await page.getByRole('button', { name: 'Je retire ma signature' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.close();
  });

  test('a visitor takes her signature back with the other link of her message', async () => {
    const before = await countFromRows();
    const html = await receiveLinks('regret@example.org');
    const page = await browser.newPage();
    const press = async (link: string) => {
      await page.goto(linkOf(html, link));
      await page.getByRole('button').click();
      await page.getByRole('status').waitFor();
    };
    await press('confirm');
    await waitForCount(before + 1);
    await press('withdraw');
    expect(await countFromRows()).toBe(before);
    await waitForCount(before);
    await page.close();
  });

  test('a link that was altered is refused in words', async () => {
    const response = await fetch(`${system.addresses.gateway}/confirm/bm90IGEgbGluayBvZiBvdXJz`, {
      method: 'POST',
      headers: { 'accept-language': 'en' },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('This link is not valid.');
  });

  test('what a visitor gets wrong is told field by field, in her language, and nothing is kept', async () => {
    const before = await countRows();
    const { signAppealAsVisitor: refused } = await signAsVisitor({ name: ' ', email: 'nobody', consents: false });
    expect(refused).toEqual({
      appeal: null,
      userErrors: [
        { code: 'NAME_REQUIRED', field: ['name'], message: 'Indiquez votre nom.' },
        { code: 'EMAIL_INVALID', field: ['email'], message: 'Cette adresse électronique n’est pas valable.' },
        {
          code: 'CONSENT_REQUIRED',
          field: ['consents'],
          message: 'Sans votre accord, votre signature ne peut pas être conservée.',
        },
      ],
    });
    expect(await countRows()).toBe(before);
  });

  test('who follows the appeal is told when it passes ten signatures, once', async () => {
    await followAppeal(farid!, appealId);
    for (let signer = 0; signer < 10; signer += 1)
      await signAppeal(await person(system, `signer${signer}@example.org`), appealId);
    expect(await waitForInbox(farid!, 1)).toEqual([
      {
        __typename: 'AppealMilestoneNotification',
        milestone: 10,
        appeal: { id: appealId, title: 'L’Appel Tous pour tous' },
      },
    ]);
  });

  async function signAsVisitor(input: { name: string; email: string; consents?: boolean }) {
    return zoe!.ask(
      `mutation ($input: SignAppealAsVisitorInput!) {
         signAppealAsVisitor(input: $input) { appeal { id } userErrors { code field message } }
       }`,
      { input: { appealId, consents: true, ...input } },
    );
  }

  /** Signs as a visitor; gives the message that she is sent. */
  async function receiveLinks(email: string): Promise<string> {
    const { signAppealAsVisitor: asked } = await signAsVisitor({ name: 'Zoé', email });
    expect(asked).toEqual({ appeal: { id: appealId }, userErrors: [] });
    const { html } = await waitFor('the message', async () =>
      (await readMailbox(system.addresses.mailbox!)).find(
        ({ to, subject }) => to.includes(email) && subject.startsWith('Confirmez'),
      ),
    );
    return html;
  }

  const waitForCount = (count: number) =>
    waitFor('the count', async () => (await countSignatures(zoe!)) === count, 2_000);

  const linkOf = (html: string, page: string): string => new RegExp(`href="([^"]*/${page}/[^"]*)"`).exec(html)![1]!;

  /** What the rows say now, without waiting for a fold. */
  const countFromRows = () => countRows(`state = 'CONFIRMED'`);

  async function countRows(where = 'true'): Promise<number> {
    const { postgres, databasePrefix } = system.addresses;
    const { rows } = await asSuperuser(postgres, `${databasePrefix}signature`, (client) =>
      client.query<{ count: number }>(`select count(*)::int from signatures where ${where}`),
    );
    return rows[0]!.count;
  }
});
