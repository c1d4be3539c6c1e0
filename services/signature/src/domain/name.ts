import { refuse, type Outcome } from './refusal.js';

const LONGEST = 100;
// Far more than any name has, so that nothing huge is worked on.
const LONGEST_TYPED = 1_000;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const HEAP_OF_MARKS = /\p{M}{5}/u;

/**
 * Reads a name: composed (NFC), with single spaces. Refuses what is missing or too long, and what cannot be seen or
 * changes the direction of what stands beside it.
 */
export function readName(text: string): Outcome<string> {
  if (text.length > LONGEST_TYPED) return refuse('NAME_TOO_LONG', 'name');
  const name = text
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/^ | $/g, '');
  if (!name) return refuse('NAME_REQUIRED', 'name');
  if ([...name].length > LONGEST) return refuse('NAME_TOO_LONG', 'name');
  if (UNSEEN.test(name) || HEAP_OF_MARKS.test(name) || !/\p{L}/u.test(name)) return refuse('NAME_INVALID', 'name');
  return { done: name };
}
