import { FACETS, type Filter } from './asking.js';

/** A word as it was typed, and what it is among the words that initiatives hold. */
export interface TypedWord {
  french: string[];
  english: string[];
  /** As it is, without accents. */
  plain: string[];
  /** Words of initiatives that are spelt like it, where none of them holds it. */
  meant: string[];
}

// "don" means nothing to English rules and is what French readers look for.
const FRENCH_TOO = new Set(['don']);

// A mark alone stands in no document.
const NO_WORD = '=';

const isEmpty = ({ french, english, plain }: TypedWord): boolean =>
  french.length === 0 || (english.length === 0 && !FRENCH_TOO.has(plain[0]!));

// A text search query of PostgreSQL, each word in quotes; what joins words is never text that somebody typed.
const quoted = (lexeme: string): string => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`;
const anyOf = (parts: string[]): string => (parts.length === 1 ? parts[0]! : `(${parts.join(' | ')})`);
const allOf = (parts: string[]): string => parts.join(' & ');

/** The words that are looked for, each as every form that it is accepted in; those that say nothing are left out. */
function formsOf(typed: TypedWord[]): string[][] {
  const telling = typed.filter((word) => !isEmpty(word));
  const forms = (telling.length > 0 ? telling : typed)
    .map(({ french, english, plain, meant }) => [...new Set([...french, ...english, ...plain, ...meant])])
    .filter((each) => each.length > 0);
  // Who types signs of which none is a word looks for something, and finds nothing.
  return typed.length > 0 && forms.length === 0 ? [[NO_WORD]] : forms;
}

const wordTerms = (forms: string[][], mark = ''): string[] =>
  forms.map((each) => anyOf(each.map((form) => quoted(mark + form))));

const filterTerms = (filter: Filter): string[] =>
  FACETS.flatMap((facet) => {
    const values = filter[facet];
    return values ? [anyOf(values.map((value) => quoted(`=${facet}:${value}`)))] : [];
  });

/** What holds all words and passes every filter; null when that is everything. */
export function queryOf(typed: TypedWord[], filter: Filter): string | null {
  const terms = [...wordTerms(formsOf(typed)), ...filterTerms(filter)];
  return terms.length > 0 ? allOf(terms) : null;
}

/**
 * What holds all words and misses few of the filters: all of those that miss one at most, and few others. Of any two
 * neighbours one is passed.
 */
export function nearQueryOf(typed: TypedWord[], filter: Filter): string | null {
  const filters = filterTerms(filter);
  const pairs = filters.slice(1).map((term, index) => anyOf([filters[index]!, term]));
  const terms = [...wordTerms(formsOf(typed)), ...pairs];
  return terms.length > 0 ? allOf(terms) : null;
}

/**
 * What is found, the more relevant apart from the less: all words in the title, some there, all in title, summary and
 * names of organizations, and the rest. Each is found by the index alone, however many there are.
 */
export function tiersOf(typed: TypedWord[], filter: Filter): [string, string, string, string] {
  const found = queryOf(typed, filter)!;
  const forms = formsOf(typed);
  const [inTitle, inHeading] = [wordTerms(forms, '+'), wordTerms(forms, '~')];
  const [allInTitle, someInTitle, allInHeading] = [allOf(inTitle), anyOf(inTitle), allOf(inHeading)];
  return [
    `${found} & ${allInTitle}`,
    `${found} & ${someInTitle} & !(${allInTitle})`,
    `${found} & ${allInHeading} & !(${someInTitle})`,
    `${found} & !(${allInHeading}) & !(${someInTitle})`,
  ];
}
