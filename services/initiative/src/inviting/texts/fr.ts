import type { InvitationTexts } from './texts.js';

export const fr: InvitationTexts = {
  subject: (organization) => `Agir pour ${organization} sur Tous pour tous`,
  greeting: 'Bonjour,',
  request: (organization, role) => `Vous êtes invité·e à agir pour « ${organization} » sur Tous pour tous, ${role}.`,
  roles: { OWNER: 'comme propriétaire', EDITOR: 'comme rédacteur ou rédactrice' },
  how: 'Connectez-vous dans l’application et donnez-lui ce lien pour accepter. Il sert une fois, pendant 14 jours ; sa page permet de refuser.',
  link: 'Voir l’invitation',
  ignore: 'Si vous n’attendiez rien de tel, ne faites rien : sans votre accord, rien ne se passe.',
};
