import type { Language } from '@tpt/model';
import { en } from './en.js';
import { fr } from './fr.js';
import type { DecisionTexts } from './texts.js';

export type { Told } from './texts.js';

/** What authors are told by mail, by language. */
export const texts: Record<Language, DecisionTexts> = { fr, en };
