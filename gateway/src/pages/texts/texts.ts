/** What a link page says. */
export interface LinkPageTexts {
  title: string;
  question: string;
  button: string;
  done: string;
}

/** Everything the gateway says to people; a language is a file that holds all of it. */
export interface Texts {
  linkPages: Record<'confirm' | 'withdraw' | 'invitation', LinkPageTexts>;
  notDone: string;
  tryAgain: string;
  thisPageInTheOtherLanguage: string;
}
