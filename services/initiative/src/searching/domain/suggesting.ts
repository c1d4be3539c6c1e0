import type { Fault } from './asking.js';

const LONGEST_PREFIX = 100;
const SHORTEST_PREFIX = 2;
const MOST_SUGGESTIONS = 20;

/** Reads what somebody typed so far; empty where it is too short to suggest anything. */
export function readPrefix(
  typed: string,
  first = 10,
): { done: { prefix: string; first: number } } | { refused: Fault } {
  const letters = [...typed.trim()];
  if (letters.length > LONGEST_PREFIX) return { refused: { reason: 'TEXT_LENGTH', field: ['prefix'] } };
  if (first < 0 || first > MOST_SUGGESTIONS) return { refused: { reason: 'SUGGESTIONS', field: ['first'] } };
  return { done: { prefix: letters.length < SHORTEST_PREFIX ? '' : letters.join(''), first } };
}
