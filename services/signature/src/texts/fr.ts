import type { Texts } from './texts.js';

export const fr: Texts = {
  refusals: {
    NOT_FOUND: 'Introuvable.',
    CLOSED: 'Cet appel ne peut plus être signé.',
    PAUSED: 'Aucune signature n’est recueillie ici pour le moment.',
    NAME_REQUIRED: 'Indiquez votre nom.',
    NAME_TOO_LONG: 'Ce nom est trop long : 100 caractères au plus.',
    NAME_INVALID: 'Ce nom contient des caractères qui ne peuvent pas être montrés, ou aucune lettre.',
    EMAIL_INVALID: 'Cette adresse électronique n’est pas valable.',
    EMAIL_UNKNOWN: 'Votre compte n’a pas d’adresse électronique vérifiée.',
    CONSENT_REQUIRED: 'Sans votre accord, votre signature ne peut pas être conservée.',
    LINK_INVALID: 'Ce lien n’est pas valable. Copiez-le en entier depuis le message reçu.',
    LINK_EXPIRED: 'Ce lien ne mène plus à une signature : elle a été retirée, ou remplacée par une autre.',
    TOO_MANY: 'Trop de messages ont été demandés. Réessayez demain.',
    TOO_MANY_FROM_NETWORK:
      'Trop de messages ont été demandés depuis votre réseau. Identifiez-vous pour signer, ou réessayez demain.',
  },
};
