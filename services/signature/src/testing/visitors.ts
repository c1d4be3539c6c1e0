import { makeToken, type LinkPurpose, type SignatureKey } from '../store/link-tokens.js';
import { signAsVisitor } from '../domain/signature.js';
import { newId } from '../ids.js';
import { confirmByToken, keepPending } from '../store/visitor-signatures.js';
import type { SignatureStage } from './signature-stage.js';

/** Signs as a visitor, at a time of one's own; gives what names the attempt. */
export async function visit(
  { services, store }: SignatureStage,
  appealId: string,
  email: string,
  now = new Date(),
): Promise<SignatureKey> {
  const subject = await services.findSubject(appealId);
  const signed = signAsVisitor(newId('signature'), subject, { name: 'Zoé', email, consents: true });
  if ('refused' in signed) throw new Error(JSON.stringify(signed.refused));
  const addressHash = subject!.hashAddress(signed.done.canonicalAddress)!;
  await keepPending(store, signed.done, { addressHash, language: 'fr', now });
  return { subjectId: appealId, id: signed.done.id };
}

/** The token of a link that a visitor was sent. */
export const tokenOf = ({ store }: SignatureStage, purpose: LinkPurpose, key: SignatureKey): string =>
  makeToken(store.links, purpose, key);

/** Signs as a visitor and presses the button of the link. */
export async function signAndConfirmAsVisitor(
  stage: SignatureStage,
  appealId: string,
  email: string,
  now = new Date(),
): Promise<SignatureKey> {
  const key = await visit(stage, appealId, email, now);
  await confirmByToken(stage.store, tokenOf(stage, 'confirm', key), now);
  return key;
}
