import type { Texts } from './texts.js';

export const en: Texts = {
  refusals: {
    ID_INVALID: 'This id names nothing of the kind.',
    TOO_MANY: 'You already follow as many things as possible.',
  },
};
