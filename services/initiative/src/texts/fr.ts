import type { Texts } from './texts.js';

export const fr: Texts = {
  refusals: {
    REQUIRED: 'Cette information est nécessaire.',
    TOO_LONG: 'Ce texte est trop long.',
    INVALID: 'Cette valeur n’a pas la forme attendue.',
    SIREN_INVALID: 'Ce numéro SIREN n’est pas valable.',
    SIREN_TAKEN: 'Une autre organisation a déjà prouvé son mandat avec ce numéro SIREN.',
    NOT_FOUND: 'Introuvable.',
    NOT_A_MEMBER: 'Vous n’agissez pas pour cette organisation.',
    MANDATE_NOT_PROVED: 'Votre mandat pour cette organisation n’est pas encore prouvé.',
    STATE_FORBIDS: 'L’état de cette initiative ne permet pas cela.',
    CONFLICT: 'Quelqu’un d’autre l’a modifiée entre-temps. Rechargez-la, puis refaites votre modification.',
    TOO_MANY: 'Il y en a trop.',
    ENDS_BEFORE_START: 'La fin précède le début.',
  },
};
