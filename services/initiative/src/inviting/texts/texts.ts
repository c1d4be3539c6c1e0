import type { Role } from '../../memberships/domain.js';

/** What the message that invites says; a language is a file that holds all of it. */
export interface InvitationTexts {
  subject(organization: string): string;
  greeting: string;
  request(organization: string, role: string): string;
  roles: Record<Role, string>;
  how: string;
  link: string;
  ignore: string;
}
