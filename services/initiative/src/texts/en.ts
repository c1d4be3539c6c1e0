import type { Texts } from './texts.js';

export const en: Texts = {
  refusals: {
    REQUIRED: 'This is needed.',
    TOO_LONG: 'This text is too long.',
    INVALID: 'This value is not of the expected form.',
    SIREN_INVALID: 'This SIREN number is not valid.',
    SIREN_TAKEN: 'Another organization has already proved its mandate with this SIREN number.',
    NOT_FOUND: 'Not found.',
    NOT_A_MEMBER: 'You do not act for this organization.',
    MANDATE_NOT_PROVED: 'Your mandate for this organization is not proved yet.',
    STATE_FORBIDS: 'This cannot be done to the initiative in the state that it is in.',
    CONFLICT: 'Somebody else changed this meanwhile. Reload it, then make your change again.',
    TOO_MANY: 'There are too many of these.',
    ENDS_BEFORE_START: 'The end comes before the start.',
  },
};
