import { escapeHtml, type Message } from '@tpt/mail';
import type { Language } from '@tpt/model';
import type { Rejection } from '../initiatives/domain/index.js';
import { texts, type Told } from './texts/index.js';

/** The message that tells an author what moderators decided on her initiative, or replied. */
export function writeDecision(mail: {
  id: string;
  host: string;
  language: Language;
  to: string;
  initiative: string;
  kind: Told;
  reason: Rejection['reason'] | null;
  text: string | null;
}): Message {
  const text = texts[mail.language];
  const lines = [
    text.greeting,
    text.decision[mail.kind](mail.initiative),
    ...(mail.reason ? [text.because(text.reasons[mail.reason])] : []),
  ];
  const next = text.next[mail.kind];
  const paragraph = (line: string) => `<p>${escapeHtml(line)}</p>`;
  const words = (line: string) => escapeHtml(line).replaceAll('\n', '<br>');
  return {
    messageId: `${mail.id}.decision@${mail.host}`,
    to: mail.to,
    // A subject is one line.
    subject: text.subject[mail.kind](mail.initiative.replace(/\s+/g, ' ')),
    text: [...lines, ...(mail.text ? [`${text.words}\n${mail.text}`] : []), next].join('\n\n'),
    html: `<html lang="${mail.language}"><body>${[
      ...lines.map(paragraph),
      ...(mail.text ? [paragraph(text.words), `<blockquote>${words(mail.text)}</blockquote>`] : []),
      paragraph(next),
    ].join('')}</body></html>`,
  };
}
