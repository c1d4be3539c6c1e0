import { readFileSync } from 'node:fs';
import type { Answer } from './people.js';

/** Those who ask, as the columns of the table name them. */
export const ROLES = ['visitor', 'stranger', 'member', 'moderator'] as const;

/** Somebody who asks. */
export type Role = (typeof ROLES)[number];

/** A question, and what each is answered. */
export interface Row {
  question: string;
  expected: Record<Role, string>;
}

/** Reads the tables of `journeys/access.md`. @throws when a row is not one question and four answers. */
export function readAccessTable(): Row[] {
  const lines = readFileSync(new URL('../../access.md', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [, question, answers] = /^\| `([^`]+)` +\|(.*)\|$/.exec(line) ?? [];
      const cells = answers?.split('|').map((cell) => cell.trim()) ?? [];
      if (!question || cells.length !== ROLES.length || cells.includes(''))
        throw new Error(`not a question and ${ROLES.length} answers: ${line}`);
      return {
        question,
        expected: Object.fromEntries(ROLES.map((role, column) => [role, cells[column]])) as Row['expected'],
      };
    });
}

/** Puts things in the place of the words with a dollar. */
export async function fillIn(question: string, things: Record<string, () => Promise<string>>): Promise<string> {
  let filled = question;
  for (const [word, name] of question.matchAll(/\$(\w+)/g)) {
    if (!things[name!]) throw new Error(`nobody knows what ${word} is`);
    filled = filled.replace(word, JSON.stringify(await things[name!]!()));
  }
  return filled;
}

/** What came back, in a word of the table; a value where the table wants any is `answers`. */
export function outcomeOf({ data, errors }: Answer, expected: string): string {
  if (errors) return errors[0]!.extensions.code;
  const { refused, value } = endOf(data);
  if (refused) return refused;
  const isAny = expected === 'answers' && value !== 'null' && value !== 'empty';
  return isAny ? 'answers' : value!;
}

/** Follows the one way through an answer to its end. */
function endOf(found: unknown): { refused?: string; value?: string } {
  if (Array.isArray(found)) return found.length === 0 ? { value: 'empty' } : endOf(found[0]);
  if (found === null || typeof found !== 'object') return { value: String(found) };
  const { userErrors = [], ...rest } = found as { userErrors?: { code: string }[] };
  return userErrors.length > 0 ? { refused: userErrors[0]!.code } : endOf(Object.values(rest)[0]);
}
