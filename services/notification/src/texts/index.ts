import type { Language } from '@tpt/graph';
import type { RefusalCode } from '../refusals.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** Everything this service says to people; a language is a file that holds all of it. */
export interface Texts {
  refusals: Record<RefusalCode, string>;
}

/** What is said to people, by language. */
export const texts: Record<Language, Texts> = { fr, en };
