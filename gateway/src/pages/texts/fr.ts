import type { Texts } from './texts.js';

export const fr: Texts = {
  linkPages: {
    confirm: {
      title: 'Confirmer ma signature',
      question: 'Vous avez demandé à signer l’appel. Votre signature comptera quand vous aurez pressé ce bouton.',
      button: 'Je confirme ma signature',
      done: 'Merci ! Votre signature compte désormais.',
    },
    withdraw: {
      title: 'Retirer ma signature',
      question:
        'Si vous pressez ce bouton, votre signature ne comptera plus, votre nom et votre adresse seront effacés.',
      button: 'Je retire ma signature',
      done: 'Votre signature est retirée.',
    },
    invitation: {
      title: 'Une invitation à agir pour une organisation',
      question:
        'Pour accepter, connectez-vous dans l’application et donnez-lui l’adresse de cette page. Pour refuser, pressez ce bouton.',
      button: 'Je refuse l’invitation',
      done: 'L’invitation est refusée. Ce lien ne sert plus à rien.',
    },
  },
  notDone: 'Rien n’a été changé',
  tryAgain: 'Ce service ne répond pas pour le moment. Pressez de nouveau le bouton dans un instant.',
  thisPageInTheOtherLanguage: 'This page in English',
};
