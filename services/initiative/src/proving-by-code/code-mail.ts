import { escapeHtml, type Message } from '@tpt/mail';
import type { Language } from '@tpt/model';
import { texts } from './texts/index.js';

/** What the message says: in the language of who asked, and as the same message each time that it is sent. */
export function codeMail(asked: {
  id: string;
  code: string;
  to: string;
  language: Language;
  publicUrl: string;
}): Message {
  const { greeting, request, ignore, subject } = texts[asked.language];
  const sentences = [greeting, request, asked.code.replace(/^(.{4})/, '$1 '), ignore];
  const paragraphs = sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('');
  return {
    messageId: `${asked.id}.mandate-code@${new URL(asked.publicUrl).hostname}`,
    to: asked.to,
    subject,
    text: sentences.join('\n\n'),
    html: `<html lang="${asked.language}"><body>${paragraphs}</body></html>`,
  };
}
