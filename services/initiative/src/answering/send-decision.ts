import { findContact } from '../contacts/finder.js';
import type { Tools } from '../context.js';
import { inLanguage } from '../values/text.js';
import { writeDecision } from './decision-mail.js';
import { readToldDecision } from './reads.js';

/** Mails an author what moderators decided or replied, unless nobody is left who could be written to. */
export async function sendDecision(tools: Tools, messageId: string, signal?: AbortSignal): Promise<void> {
  const told = await readToldDecision(tools, messageId);
  if (!told?.personId || told.kind === 'ANSWER') return;
  const contact = await findContact(tools.database.manager, tools.fields, told.personId);
  if (!contact) return;
  const { address, language } = contact;
  const { id, kind, reason, text, title } = told;
  const mail = { id, kind, reason, text, language, to: address, initiative: inLanguage(title, language) };
  await tools.mailer.send(writeDecision({ ...mail, host: new URL(tools.publicUrl).hostname }), signal);
}
