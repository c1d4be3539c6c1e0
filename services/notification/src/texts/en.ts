import type { Texts } from './texts.js';

export const en: Texts = {
  refusals: {
    ID_INVALID: 'Say what you want to follow.',
    TOO_MANY: 'You already follow as many things as possible.',
  },
};
