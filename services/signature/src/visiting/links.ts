import type { Links } from '@tpt/private-fields';
import type { SignatureKey } from '../signing/domain.js';

/** What a link is for; a token made for one is refused for the other. */
export type LinkPurpose = 'confirm' | 'withdraw';

export const makeToken = (links: Links, purpose: LinkPurpose, { subjectId, id }: SignatureKey): string =>
  links.make(purpose, `${subjectId}/${id}`);

/** Undefined for a token that was altered, or made for something else. */
export function readToken(links: Links, purpose: LinkPurpose, token: string): SignatureKey | undefined {
  const [subjectId, id] = links.read(purpose, token)?.split('/') ?? [];
  return subjectId && id ? { subjectId, id } : undefined;
}
