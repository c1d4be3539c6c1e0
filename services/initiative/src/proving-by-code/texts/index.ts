import type { Language } from '@tpt/model';
import { en } from './en.js';
import { fr } from './fr.js';
import type { CodeTexts } from './texts.js';

/** What is said to those who ask for a code, by language. */
export const texts: Record<Language, CodeTexts> = { fr, en };
