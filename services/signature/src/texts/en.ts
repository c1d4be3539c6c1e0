import type { Texts } from './texts.js';

export const en: Texts = {
  refusals: {
    NOT_FOUND: 'Not found.',
    CLOSED: 'This appeal can no longer be signed.',
    PAUSED: 'No signature is taken here at the moment.',
    NAME_REQUIRED: 'Please give your name.',
    NAME_TOO_LONG: 'This name is too long: 100 characters at most.',
    NAME_INVALID: 'This name holds characters that cannot be shown, or no letter.',
    EMAIL_INVALID: 'This e-mail address is not valid.',
    EMAIL_UNKNOWN: 'Your account has no verified e-mail address.',
    CONSENT_REQUIRED: 'Without your consent your signature cannot be kept.',
    LINK_INVALID: 'This link is not valid. Copy all of it from the message you received.',
    LINK_EXPIRED: 'This link no longer leads to a signature: it was taken back, or another took its place.',
    TOO_MANY: 'Too many messages were asked for. Try again tomorrow.',
    TOO_MANY_FROM_NETWORK:
      'Too many messages were asked for from your network. Sign in to sign, or try again tomorrow.',
  },
};
