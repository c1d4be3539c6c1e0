import { LANGUAGES } from '@tpt/model';
import type { Tools } from '../context.js';
import type { SignatureKey } from '../signing/domain.js';
import { writeConfirmation } from './confirmation-mail.js';
import { isWorthAsking } from './domain.js';
import { makeToken } from './links.js';
import { readAttempt } from './reads.js';

/** Mails a visitor the links that confirm or take back her signature, unless nothing is left to confirm. */
export async function sendConfirmation(
  tools: Tools,
  key: SignatureKey,
  now: Date,
  signal?: AbortSignal,
): Promise<void> {
  const { links, mailer, publicUrl } = tools;
  const attempt = await readAttempt(tools, key);
  if (!attempt || !isWorthAsking(attempt, now)) return;
  const language = LANGUAGES.find((known) => known === attempt.language) ?? 'fr';
  const message = writeConfirmation({
    id: key.id,
    language,
    to: attempt.address,
    appeal: attempt.title[language],
    confirmUrl: new URL(`/confirm/${makeToken(links, 'confirm', key)}`, publicUrl).href,
    withdrawUrl: new URL(`/withdraw/${makeToken(links, 'withdraw', key)}`, publicUrl).href,
  });
  await mailer.send(message, signal);
}
