import { match } from '@formatjs/intl-localematcher';
import { type Language, LANGUAGES } from '@tpt/model';
import { parseAcceptLanguage } from 'intl-parse-accept-language';
import { LRUCache } from 'lru-cache';

// What a browser sends has less than a hundred characters.
const LONGEST = 1_000;
const known = new LRUCache<string, Language>({ max: 1_000 });

/** The language to answer in, by `Accept-Language`; French when it names none that we speak, or is too long to be read. */
export function negotiateLanguage(header: string | undefined): Language {
  if (!header || header.length > LONGEST) return 'fr';
  const earlier = known.get(header);
  if (earlier) return earlier;
  const language = read(header);
  known.set(header, language);
  return language;
}

function read(header: string): Language {
  try {
    const wanted = parseAcceptLanguage(header, {
      ignoreWildcard: true,
      validate: (locale) => Intl.getCanonicalLocales(locale),
    });
    return match(wanted, LANGUAGES, 'fr') as Language;
  } catch {
    // What cannot be read as languages names none.
    return 'fr';
  }
}
