/** What the message that asks to confirm says; a language is a file that holds all of it. */
export interface ConfirmationTexts {
  subject(appeal: string): string;
  greeting: string;
  request(appeal: string): string;
  confirm: string;
  ignore: string;
  withdraw: string;
}
