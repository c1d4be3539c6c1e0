import type { Language } from '@tpt/model';
import { en } from './en.js';
import { fr } from './fr.js';
import type { InvitationTexts } from './texts.js';

/** What is said to those who are invited, by language. */
export const texts: Record<Language, InvitationTexts> = { fr, en };
