import type { Refusal } from '../refusals.js';

/** A text in one language or both. */
export interface LocalizedText {
  fr?: string;
  en?: string;
}

/** A text as somebody writes it. */
export interface GivenText {
  fr?: string | null | undefined;
  en?: string | null | undefined;
}

// A person may write lines and tabs. Every other control character, what turns the direction of what stands around it
// (Trojan source), and what is no character at all is somebody's attempt.
const CONTROL = /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;
const LINE_BREAK = /[\n\r\u0085\p{Zl}\p{Zp}]/u;

/** A text in its one spelling (NFC, one kind of line break), without space around it; empty text counts as absent. */
export const tidy = (text: string | null | undefined): string | undefined =>
  text?.normalize('NFC').replace(/\r\n?/g, '\n').trim() || undefined;

/** Tidies a text in each language. */
export function tidyLocalizedText({ fr, en }: GivenText): LocalizedText {
  const [french, english] = [tidy(fr), tidy(en)];
  return { ...(french ? { fr: french } : {}), ...(english ? { en: english } : {}) };
}

/** Refuses a text that is longer than `longest` characters or holds control characters. */
export function checkText(text: string | undefined, longest: number, ...field: string[]): Refusal[] {
  if (text === undefined) return [];
  if (CONTROL.test(text)) return [{ code: 'INVALID', field }];
  return [...text].length > longest ? [{ code: 'TOO_LONG', field }] : [];
}

/** Refuses what `checkText` refuses, and a text of more than one line. */
export const checkLine = (text: string | undefined, longest: number, ...field: string[]): Refusal[] =>
  text !== undefined && LINE_BREAK.test(text) ? [{ code: 'INVALID', field }] : checkText(text, longest, ...field);

/** Refuses a text that is in no language, and in each language what `checkText` refuses. */
export function checkLocalizedText(
  text: LocalizedText,
  longest: number,
  field: string,
  check: typeof checkText = checkText,
): Refusal[] {
  if (isEmpty(text)) return [{ code: 'REQUIRED', field: [field] }];
  return [...check(text.fr, longest, field, 'fr'), ...check(text.en, longest, field, 'en')];
}

/** Whether a text is in no language. */
export const isEmpty = ({ fr, en }: LocalizedText): boolean => fr === undefined && en === undefined;

/** A text in the reader's language, else in the one it is written in. */
export const inLanguage = (text: LocalizedText, language: keyof LocalizedText): string =>
  text[language] ?? text.fr ?? text.en ?? '';

/** The words of a name as an address shows them: `L’Atelier d’Été` becomes `l-atelier-d-ete`. */
export const toSlugWords = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '');

/** A slug that no other thing has: the words of its name and the end of its id. */
export const toSlug = (name: string, id: string): string => [toSlugWords(name), id.slice(-6)].filter(Boolean).join('-');
