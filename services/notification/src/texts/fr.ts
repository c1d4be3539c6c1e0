import type { Texts } from './texts.js';

export const fr: Texts = {
  refusals: {
    ID_INVALID: 'Indiquez ce que vous voulez suivre.',
    TOO_MANY: 'Vous suivez déjà autant de choses que possible.',
  },
};
