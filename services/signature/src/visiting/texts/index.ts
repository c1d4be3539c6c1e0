import type { Language } from '@tpt/model';
import { en } from './en.js';
import { fr } from './fr.js';
import type { ConfirmationTexts } from './texts.js';

/** What is said to visitors, by language. */
export const texts: Record<Language, ConfirmationTexts> = { fr, en };
