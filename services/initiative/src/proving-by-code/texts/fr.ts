import type { CodeTexts } from './texts.js';

export const fr: CodeTexts = {
  subject: 'Votre code pour Tous pour tous',
  greeting: 'Bonjour,',
  request: 'Ce code prouve sur Tous pour tous que vous agissez pour votre organisation. Il sert pendant une heure.',
  ignore: 'Si vous n’avez demandé aucun code, ne faites rien, et ne le donnez à personne.',
};
