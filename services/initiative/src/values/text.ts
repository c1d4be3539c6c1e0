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

// A person may write lines and tabs; every other control character is somebody's attempt.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Takes surrounding space away; empty text counts as absent. */
export const tidy = (text: string | null | undefined): string | undefined => text?.trim() || undefined;

/** Takes surrounding space away in each language. */
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

/** Refuses a text that is in no language, and in each language what `checkText` refuses. */
export function checkLocalizedText(text: LocalizedText, longest: number, field: string): Refusal[] {
  if (text.fr === undefined && text.en === undefined) return [{ code: 'REQUIRED', field: [field] }];
  return [...checkText(text.fr, longest, field, 'fr'), ...checkText(text.en, longest, field, 'en')];
}

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
