import type { ConfirmationTexts } from './texts.js';

export const en: ConfirmationTexts = {
  subject: (appeal) => `Confirm your signature: ${appeal}`,
  greeting: 'Hello,',
  request: (appeal) =>
    `Somebody, surely you, has just signed “${appeal}” with this address. Your signature will count once you confirm it.`,
  confirm: 'Confirm my signature',
  ignore: 'If it was not you, do nothing: without confirmation nothing will be counted.',
  withdraw: 'To take your signature back later',
};
