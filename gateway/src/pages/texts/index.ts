import type { Language } from '@tpt/model';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Texts } from './texts.js';

/** What is said to people, by language. */
export const texts: Record<Language, Texts> = { fr, en };
