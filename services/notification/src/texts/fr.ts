import type { Texts } from './texts.js';

export const fr: Texts = {
  refusals: {
    ID_INVALID: 'Indiquez ce que vous voulez suivre.',
    ID_NOT_WANTED: 'Pour suivre toutes les initiatives, n’en indiquez aucune.',
    TOO_MANY: 'Vous suivez déjà autant de choses que possible.',
  },
};
