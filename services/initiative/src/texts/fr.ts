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
    LEGAL_ID_INVALID: 'Cet identifiant légal n’est pas valable pour ce pays.',
    LEGAL_ID_TAKEN: 'Une autre organisation a déjà prouvé son mandat avec cet identifiant légal.',
    LEGAL_ID_PROVED: 'Cet identifiant légal est prouvé : demandez aux modérateurs de le corriger.',
    SIMILAR_EXISTS: 'Une organisation semblable existe déjà ; voyez si c’est la vôtre.',
    NOT_AN_OWNER: 'Seuls les propriétaires de l’organisation peuvent faire cela.',
    LAST_OWNER: 'Une organisation garde au moins un propriétaire : transmettez-la d’abord.',
    ALREADY_A_MEMBER: 'Cette personne agit déjà pour cette organisation.',
    EMAIL_INVALID: 'Cette adresse électronique n’est pas valable.',
    LINK_INVALID: 'Ce lien n’est plus valable.',
    CODE_INVALID: 'Ce code n’est pas valable, ou ne l’est plus.',
    DOMAIN_INVALID:
      'Ce domaine ne convient pas : il n’existe pas sous cette forme, ou tout le monde peut y avoir une adresse.',
    OWN_ORGANIZATION: 'Vous agissez pour cette organisation : un autre modérateur doit décider.',
  },
  soleTrader: 'Entreprise individuelle',
};
