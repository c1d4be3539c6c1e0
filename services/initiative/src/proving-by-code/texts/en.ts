import type { CodeTexts } from './texts.js';

export const en: CodeTexts = {
  subject: 'Your code for Tous pour tous',
  greeting: 'Hello,',
  request: 'With this code you prove on Tous pour tous that you act for your organization. It is of use for an hour.',
  ignore: 'If you asked for no code, do nothing, and tell it to nobody.',
};
