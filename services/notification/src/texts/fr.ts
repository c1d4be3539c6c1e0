import type { Texts } from './texts.js';

export const fr: Texts = {
  refusals: {
    ID_INVALID: 'Cet identifiant ne désigne rien de tel.',
    TOO_MANY: 'Vous suivez déjà autant de choses que possible.',
  },
};
