import type { InvitationTexts } from './texts.js';

export const en: InvitationTexts = {
  subject: (organization) => `Act for ${organization} on Tous pour tous`,
  greeting: 'Hello,',
  request: (organization, role) => `You are invited to act for “${organization}” on Tous pour tous, as ${role}.`,
  roles: { OWNER: 'an owner', EDITOR: 'an editor' },
  how: 'Sign in to the application and give it this link to accept. It works once, within 14 days; its page lets you refuse.',
  link: 'See the invitation',
  ignore: 'If you expected nothing of the kind, do nothing: without your acceptance nothing happens.',
};
