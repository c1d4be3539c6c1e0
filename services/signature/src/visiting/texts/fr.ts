import type { ConfirmationTexts } from './texts.js';

export const fr: ConfirmationTexts = {
  subject: (appeal) => `Confirmez votre signature : ${appeal}`,
  greeting: 'Bonjour,',
  request: (appeal) =>
    `Quelqu’un, sans doute vous, vient de signer « ${appeal} » avec cette adresse. Votre signature comptera dès que vous l’aurez confirmée.`,
  confirm: 'Confirmer ma signature',
  ignore: 'Si ce n’était pas vous, ne faites rien : sans confirmation, rien ne sera compté.',
  withdraw: 'Pour retirer plus tard votre signature',
};
