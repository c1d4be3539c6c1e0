import type { Texts } from './texts.js';

export const en: Texts = {
  linkPages: {
    confirm: {
      title: 'Confirm my signature',
      question: 'You asked to sign the appeal. Your signature will count once you press this button.',
      button: 'I confirm my signature',
      done: 'Thank you! Your signature counts from now on.',
    },
    withdraw: {
      title: 'Take my signature back',
      question:
        'If you press this button, your signature will no longer count, and your name and address will be erased.',
      button: 'I take my signature back',
      done: 'Your signature is taken back.',
    },
    invitation: {
      title: 'An invitation to act for an organization',
      question:
        'To accept, sign in to the application and give it the address of this page. To refuse, press this button.',
      button: 'I refuse the invitation',
      done: 'The invitation is refused. This link is of no use any more.',
    },
  },
  notDone: 'Nothing was changed',
  tryAgain: 'This service does not answer at the moment. Press the button again shortly.',
  thisPageInTheOtherLanguage: 'Cette page en français',
};
