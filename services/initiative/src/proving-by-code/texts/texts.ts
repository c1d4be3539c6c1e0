/** What the message with a code says; a language is a file that holds all of it. */
export interface CodeTexts {
  subject: string;
  greeting: string;
  request: string;
  ignore: string;
}
