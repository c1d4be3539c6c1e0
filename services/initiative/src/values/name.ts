import type { Refusal } from '../refusals.js';
import { checkText, tidy } from './text.js';

// What cannot be seen, or changes the direction of what stands beside it.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A name as it is kept: composed (NFC), without space around it; empty counts as absent. */
export const tidyName = (text: string): string | undefined => tidy(text.normalize('NFC'));

/** Refuses a name that is longer than `longest` characters, or holds what cannot be seen. */
export const checkName = (name: string, longest: number, ...field: string[]): Refusal[] =>
  UNSEEN.test(name) ? [{ code: 'INVALID', field }] : checkText(name, longest, ...field);
