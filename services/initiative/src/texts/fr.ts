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
    NOT_A_DRAFT: 'Cette initiative n’est plus un brouillon.',
    OWN_ORGANIZATION: 'Vous êtes membre de cette organisation : quelqu’un d’autre décide de ce qu’elle fait.',
    TOO_MANY_PICTURES: 'Une initiative a huit images au plus. Retirez-en une d’abord.',
    PICTURE_TOO_LARGE: 'Cette image est trop grande : 10 Mo et 50 millions de pixels au plus.',
    PICTURE_TYPE_REFUSED: 'Seules les images fixes sont acceptées, en JPEG, PNG, WebP ou AVIF.',
    PICTURE_TYPE_FALSE: 'Cette image n’est pas du type annoncé.',
    PICTURE_UNREADABLE: 'Cette image ne peut être lue : son fichier est abîmé.',
    UPLOAD_OVER: 'Plus rien ne peut être envoyé à cette adresse. Demandez-en une autre.',
    UPLOAD_RUNNING: 'Une image est déjà en cours d’envoi à cette adresse.',
  },
};
