import type { Language } from '@tpt/subgraph';
import { en } from './en.js';
import { fr } from './fr.js';

/** What a link page says. */
export interface LinkPageTexts {
  title: string;
  question: string;
  button: string;
  done: string;
}

/** Everything the gateway says to people; a language is a file that holds all of it. */
export interface Texts {
  errors: Record<string, string>;
  linkPages: Record<'confirm' | 'withdraw', LinkPageTexts>;
  notDone: string;
  tryAgain: string;
  thisPageInTheOtherLanguage: string;
}

export const texts: Record<Language, Texts> = { fr, en };
