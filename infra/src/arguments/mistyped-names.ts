// A letter away from a word of ours, these are words by themselves that other programs use.
const OTHER_WORDS = new Set(['URI', 'SMTPS']);

/** The name, of those that are known, that was meant by one that was mistyped; undefined when it is something else. */
export function meantBy(written: string, known: string[]): string | undefined {
  const name = written.toUpperCase();
  return known.find((candidate) => isSlip(name, candidate) || haveWordsSlipped(name, candidate));
}

function haveWordsSlipped(written: string, meant: string): boolean {
  const words = written.split('_');
  const meantWords = meant.split('_');
  return (
    words.length === meantWords.length &&
    words.every((word, position) => word === meantWords[position] || isSlip(word, meantWords[position]!))
  );
}

/** Whether one letter that was lost, added, replaced, or swapped with the next makes one text of the other. */
function isSlip(written: string, meant: string): boolean {
  if (written.split('_').some((word) => OTHER_WORDS.has(word))) return false;
  let start = 0;
  while (start < meant.length && written[start] === meant[start]) start += 1;
  let end = 0;
  while (end < Math.min(written.length, meant.length) - start && written.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const rest = written.slice(start, written.length - end);
  const meantRest = meant.slice(start, meant.length - end);
  const isSwapped = rest.length === 2 && meantRest.length === 2 && rest[0] === meantRest[1] && rest[1] === meantRest[0];
  return isSwapped || Math.max(rest.length, meantRest.length) <= 1;
}
