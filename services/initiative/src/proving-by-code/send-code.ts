import type { Tools } from '../context.js';
import { findDomainsFor } from '../proving/finder.js';
import { codeMail } from './code-mail.js';
import { codeOf } from './codes.js';
import { isOfUse } from './domain.js';
import { findCode } from './store.js';

/** Mails a code, if it is of use: to an address at a domain that is recorded. */
export async function sendCode(tools: Tools, id: string, now: Date, signal?: AbortSignal): Promise<void> {
  const { database, fields, links, mailer, publicUrl } = tools;
  const asked = await findCode(database.manager, fields, id);
  if (!asked?.address) return;
  if (!isOfUse(asked, await findDomainsFor(database.manager, asked), now)) return;
  await mailer.send(
    codeMail({ id, code: codeOf(links, asked), to: asked.address, language: asked.language, publicUrl }),
    signal,
  );
}
