import { escapeHtml } from '@tpt/mail';
import type { Tools } from '../context.js';
import { findDomains } from '../proving/finder.js';
import { codeOf } from './codes.js';
import { isOfUse } from './domain.js';
import { findCode } from './store.js';
import { texts } from './texts/index.js';

/** Mails a code, if it is of use: to an address at a domain that is recorded. */
export async function sendCode(tools: Tools, id: string, now: Date, signal?: AbortSignal): Promise<void> {
  const { database, fields, links, mailer, publicUrl } = tools;
  const asked = await findCode(database.manager, fields, id);
  if (!asked?.address) return;
  if (!isOfUse(asked, await findDomains(database.manager, asked.organizationId), now)) return;
  const text = texts[asked.language];
  const code = codeOf(links, asked).replace(/^(.{4})/, '$1 ');
  const message = {
    messageId: `${id}.mandate-code@${new URL(publicUrl).hostname}`,
    to: asked.address,
    subject: text.subject,
    text: [text.greeting, text.request, code, text.ignore].join('\n\n'),
    html: `<html lang="${asked.language}"><body>${[text.greeting, text.request, code, text.ignore]
      .map((sentence) => `<p>${escapeHtml(sentence)}</p>`)
      .join('')}</body></html>`,
  };
  await mailer.send(message, signal);
}
