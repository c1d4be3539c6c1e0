import type { Language } from '@tpt/model';
import { escapeHtml, type Message } from '@tpt/mail';
import { texts } from './texts/index.js';

/**
 * The message that asks to confirm. Until that is done the address may be a stranger's, so nothing of what the visitor
 * typed stands in it.
 */
export function writeConfirmation(mail: {
  id: string;
  language: Language;
  to: string;
  appeal: string;
  confirmUrl: string;
  withdrawUrl: string;
}): Message {
  const text = texts[mail.language];
  const link = (url: string, label: string) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
  const paragraph = (html: string) => `<p>${html}</p>`;
  return {
    messageId: `${mail.id}.confirmation@${new URL(mail.confirmUrl).hostname}`,
    to: mail.to,
    subject: text.subject(mail.appeal),
    text: [
      text.greeting,
      text.request(mail.appeal),
      `${text.confirm}\n${mail.confirmUrl}`,
      text.ignore,
      `${text.withdraw}\n${mail.withdrawUrl}`,
    ].join('\n\n'),
    html: `<html lang="${mail.language}"><body>${[
      paragraph(escapeHtml(text.greeting)),
      paragraph(escapeHtml(text.request(mail.appeal))),
      paragraph(`<strong>${link(mail.confirmUrl, text.confirm)}</strong>`),
      paragraph(escapeHtml(text.ignore)),
      paragraph(link(mail.withdrawUrl, text.withdraw)),
    ].join('')}</body></html>`,
  };
}
