import { GiveUp, type Task } from '@tpt/database';
import { escapeHtml, type Mailer, MailFailed, type Message } from '@tpt/mail';
import { LANGUAGES } from '@tpt/graph';
import { findAppeal } from '../store/appeals.js';
import type { SignatureKey } from '../store/link-tokens.js';
import type { Store } from '../store/store.js';
import { readConfirmation } from '../store/visitor-signatures.js';
import { texts } from '../texts/index.js';

/**
 * Mails a visitor the links that confirm or take back her signature, unless nothing is left to confirm. Until then the
 * address may be a stranger's, so nothing of what the visitor typed stands in the message. Gives up when the address takes
 * no mail.
 */
export const sendConfirmation =
  (store: Store, mailer: Mailer, publicUrl: string, now = () => new Date()): Task =>
  async (payload, signal) => {
    const key = payload as SignatureKey;
    const confirmation = await readConfirmation(store, key, now());
    const appeal = await findAppeal(store, key.subjectId);
    if (!confirmation || !appeal) return;
    const language = LANGUAGES.find((known) => known === confirmation.language) ?? 'fr';
    const message = writeConfirmation({
      id: key.id,
      language,
      to: confirmation.address,
      appeal: appeal.title[language],
      confirmUrl: new URL(`/confirm/${confirmation.confirmToken}`, publicUrl).href,
      withdrawUrl: new URL(`/withdraw/${confirmation.withdrawToken}`, publicUrl).href,
    });
    await mailer.send(message, signal).catch((error: unknown) => {
      throw error instanceof MailFailed && error.isLasting ? new GiveUp(error.message) : error;
    });
  };

function writeConfirmation(mail: {
  id: string;
  language: keyof typeof texts;
  to: string;
  appeal: string;
  confirmUrl: string;
  withdrawUrl: string;
}): Message {
  const text = texts[mail.language].confirmationMail;
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
