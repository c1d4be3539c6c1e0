import type { Links } from '@tpt/private-fields';

const PURPOSE = 'invitation';

export const makeToken = (links: Links, invitationId: string): string => links.make(PURPOSE, invitationId);

/** The invitation of a link; undefined for a token that was altered, or made for something else. */
export const readToken = (links: Links, token: string): string | undefined => links.read(PURPOSE, token);
