import { escapeHtml, type Message } from '@tpt/mail';
import type { Language } from '@tpt/model';
import type { Role } from '../memberships/domain.js';
import { texts as ofService } from '../texts/index.js';
import { texts } from './texts/index.js';

/** The message that invites somebody to act for an organization. */
export function writeInvitation(mail: {
  id: string;
  language: Language;
  to: string;
  /** Null for a sole trader, whose name is a person's. */
  organization: string | null;
  role: Role;
  url: string;
}): Message {
  const text = texts[mail.language];
  const organization = mail.organization ?? ofService[mail.language].soleTrader;
  const said = [text.greeting, text.request(organization, text.roles[mail.role]), text.how];
  const paragraph = (html: string) => `<p>${html}</p>`;
  return {
    messageId: `${mail.id}.invitation@${new URL(mail.url).hostname}`,
    to: mail.to,
    subject: text.subject(organization),
    text: [...said, `${text.link}\n${mail.url}`, text.ignore].join('\n\n'),
    html: `<html lang="${mail.language}"><body>${[
      ...said.map((sentence) => paragraph(escapeHtml(sentence))),
      paragraph(`<strong><a href="${escapeHtml(mail.url)}">${escapeHtml(text.link)}</a></strong>`),
      paragraph(escapeHtml(text.ignore)),
    ].join('')}</body></html>`,
  };
}
