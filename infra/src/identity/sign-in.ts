import { randomUUID } from 'node:crypto';
import { readAddress } from '@tpt/email-address';
import { escapeHtml, MailFailed, type Mailer } from '@tpt/mail';
import type Provider from 'oidc-provider';
import { toAccountId } from './accounts.js';
import type { Codes } from './codes.js';
import { showPage, type Visit } from './page.js';

const LARGEST_FORM = 4_096;
const NOT_VALID = 'Cette adresse n’est pas valable. / This address is not valid.';
const NOT_RIGHT = 'Ce code n’est pas le bon. / This is not the right code.';
const TOO_MANY =
  'Trop de codes ont été demandés. Réessayez plus tard. / Too many codes were asked for. Try again later.';

/** Serves the two pages of a sign-in: the address, then the code that was mailed to it. */
export function serveSignIn(provider: Provider, mailer: Mailer, codes: Codes): void {
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/sign-in/')) return next();
    const { uid } = await provider.interactionDetails(context.req, context.res);
    if (context.method === 'GET') return show(context, ADDRESS_FORM, 200);
    const form = await readForm(context);
    const email = form.get('email');
    if (email) {
      const address = readAddress(email);
      if (!address) return show(context, ADDRESS_FORM, 400, NOT_VALID);
      const code = codes.issue(uid, address);
      if (!code) return show(context, ADDRESS_FORM, 429, TOO_MANY);
      await mailCode(mailer, address.deliverTo, code).catch(keepToItself);
      return show(context, CODE_FORM, 200);
    }
    const proved = codes.redeem(uid, form.get('code') ?? '');
    if (!proved) return show(context, CODE_FORM, 400, NOT_RIGHT);
    await provider.interactionFinished(context.req, context.res, { login: { accountId: toAccountId(proved) } });
    context.respond = false;
    return undefined;
  });
}

/** Which mailboxes exist is nobody's to learn here: one that a mail server refuses looks like any other. */
function keepToItself(error: unknown): void {
  if (!(error instanceof MailFailed && error.isLasting)) throw error;
}

async function readForm(context: Visit): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of context.req) {
    body += String(chunk);
    if (body.length > LARGEST_FORM) context.throw(413);
  }
  return new URLSearchParams(body);
}

const mailCode = (mailer: Mailer, email: string, code: string): Promise<void> =>
  mailer.send({
    messageId: `${randomUUID()}.code@identity.local`,
    to: email,
    subject: `${code} : votre code / your code – Tous pour tous`,
    text: `Votre code pour vous identifier / Your code to sign in:\n\n${code}\n\nIl vaut dix minutes. / It is valid for ten minutes.\n`,
    html: `<p>Votre code pour vous identifier / Your code to sign in:</p><p><strong>${code}</strong></p>`,
  });

const ADDRESS_FORM = `<label>Adresse électronique / E-mail address
<input type="email" name="email" autocomplete="email" required autofocus></label>
<button>Recevoir un code / Send me a code</button>`;

const CODE_FORM = `<p>Un code vient de vous être envoyé. / A code was just sent to you.</p>
<label>Code <input name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus></label>
<button>S’identifier / Sign in</button>`;

function show(context: Visit, form: string, status: number, mistake?: string): void {
  context.status = status;
  showPage(context, {
    title: 'S’identifier',
    heading: 'S’identifier / Sign in',
    main: `${mistake ? `<p role="alert">${escapeHtml(mistake)}</p>` : ''}
<form method="post">${form}</form>`,
  });
}
