import { domainToASCII, domainToUnicode } from 'node:url';
import validator from 'validator';

const ASCII_HOST = /^[a-z0-9.-]+$/;
const LETTERS = /^[\p{L}\p{M}\p{N}.-]+$/u;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const BEYOND_ASCII = /[^\0-\x7f]/u;

/**
 * Reads a host in either of its forms; gives the ASCII one. Undefined for what is no name of a host, or holds characters
 * that vanish or turn into others on the way.
 */
export function readHost(text: string): string | undefined {
  const ascii = BEYOND_ASCII.test(text) ? fromUnicode(text) : text.toLowerCase();
  if (!ascii || !ASCII_HOST.test(ascii) || !validator.isFQDN(ascii)) return undefined;
  const standsForOthers = ascii.split('.').some((label) => label.startsWith('xn--'));
  return standsForOthers && !isSound(ascii) ? undefined : ascii;
}

function fromUnicode(text: string): string | undefined {
  const composed = text.normalize('NFC');
  if (!LETTERS.test(composed) || UNSEEN.test(composed)) return undefined;
  // Kelvin's sign is a k, a long s is an s, and wide letters are narrow ones: each would name somebody else's host.
  if (composed !== text.normalize('NFKC')) return undefined;
  if ([...text].some((character) => BEYOND_ASCII.test(character) && !BEYOND_ASCII.test(fold(character))))
    return undefined;
  return domainToASCII(composed);
}

const fold = (character: string): string => character.normalize('NFKC').toLowerCase();

/** Whether the letters that the ASCII form stands for can be told apart from others, and lead back to it. */
function isSound(ascii: string): boolean {
  const unicode = domainToUnicode(ascii);
  return (
    domainToASCII(unicode) === ascii &&
    unicode === unicode.normalize('NFKC') &&
    LETTERS.test(unicode) &&
    !UNSEEN.test(unicode) &&
    unicode.split('.').every((label) => !label.startsWith('xn--') && isOfOneScript(label))
  );
}

// What people write together (Unicode Technical Standard 39, "highly restrictive"); everything else imitates.
const SCRIPTS = [
  ['Latin'],
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
  ...[
    'Greek',
    'Cyrillic',
    'Armenian',
    'Hebrew',
    'Arabic',
    'Georgian',
    'Ethiopic',
    'Thai',
    'Lao',
    'Khmer',
    'Myanmar',
  ].map((script) => [script]),
  ...[
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
    'Telugu',
    'Kannada',
    'Malayalam',
    'Sinhala',
  ].map((script) => [script]),
].map(
  (scripts) =>
    new RegExp(
      `^[${['Common', 'Inherited', ...scripts].map((script) => `\\p{Script_Extensions=${script}}`).join('')}]+$`,
      'u',
    ),
);

const isOfOneScript = (label: string): boolean => SCRIPTS.some((written) => written.test(label));
