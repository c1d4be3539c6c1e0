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
    PUBLICATION_PAUSED: 'La publication est suspendue pour le moment.',
    PUBLICATION_NOT_PAUSED: 'La publication n’est pas suspendue.',
    STATE_FORBIDS: 'L’état de cette initiative ne permet pas cela.',
    CONFLICT: 'Quelqu’un d’autre l’a modifiée entre-temps. Rechargez-la, puis refaites votre modification.',
    TOO_MANY: 'Il y en a trop.',
    ENDS_BEFORE_START: 'La fin précède le début.',
    OWN_ORGANIZATION: 'Vous agissez pour cette organisation : un autre modérateur décidera.',
    CLAIMED: 'Un autre modérateur s’en occupe en ce moment.',
    NOT_REPORTED: 'Aucun signalement n’attend de décision.',
    NOTHING_TO_ANSWER: 'Il n’y a rien à quoi répondre.',
    THREAD_FULL: 'Cet échange a atteint sa longueur maximale.',
    TOO_MANY_FROM_NETWORK: 'Trop de demandes sont venues de ce réseau aujourd’hui.',
    TOO_MANY_REPORTS: 'Vous avez beaucoup signalé aujourd’hui. Revenez demain.',
  },
};
