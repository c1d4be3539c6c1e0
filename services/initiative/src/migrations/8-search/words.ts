/** How words are read: by French and by English rules, without accents and endings, or as they are. */
export const createSearchWords = String.raw`
  create extension if not exists unaccent;
  create extension if not exists pg_trgm;
  create extension if not exists fuzzystrmatch;

  -- A stop word is known by its accents ("à", "même"), so it goes first; then accents, then endings.
  create text search dictionary search_french_stop (template = pg_catalog.simple, stopwords = french, accept = false);
  create text search dictionary search_french_stem (template = pg_catalog.snowball, language = french);
  create text search dictionary search_english_stop (template = pg_catalog.simple, stopwords = english, accept = false);
  create text search dictionary search_english_stem (template = pg_catalog.snowball, language = english);

  create text search configuration search_french (parser = pg_catalog."default");
  alter text search configuration search_french
    add mapping for asciiword, word, numword, uint with search_french_stop, unaccent, search_french_stem;
  create text search configuration search_english (parser = pg_catalog."default");
  alter text search configuration search_english
    add mapping for asciiword, word, numword, uint with search_english_stop, unaccent, search_english_stem;
  create text search configuration search_plain (parser = pg_catalog."default");
  alter text search configuration search_plain
    add mapping for asciiword, word, numword, uint with unaccent, pg_catalog.simple;

  -- unaccent() is only stable, since its dictionary is found on the search path; named in full it always says the same.
  create function search_fold(given text) returns text language sql immutable parallel safe
    return btrim(regexp_replace(
      lower(unaccent('unaccent'::regdictionary, coalesce(given, ''))), '[^[:alnum:]]+', ' ', 'g'));

  -- What joins words ("covid-19", "l’atelier", an address) means nothing here, so the parser sees words alone.
  create function search_lexemes(configuration regconfig, given text) returns text[] language sql immutable parallel safe
    return tsvector_to_array(to_tsvector(configuration,
      regexp_replace(coalesce(given, ''), '[^[:alnum:]]+', ' ', 'g')));

  create function search_lexemes_of(given jsonb) returns text[] language sql immutable parallel safe
    return search_lexemes('search_french', given ->> 'fr') || search_lexemes('search_english', given ->> 'en');

  create function search_marked(mark text, given text[]) returns text[] language sql immutable parallel safe
    return (select coalesce(array_agg(mark || one), '{}') from unnest(given) as one);

  -- What may be meant by a word that nobody wrote: at most 40 letters, so that words can be compared.
  create function search_words_of(given text) returns text[] language sql immutable parallel safe
    return (select coalesce(array_agg(distinct word), '{}')
            from unnest(string_to_array(search_fold(given), ' ')) as word
            where length(word) between 3 and 40 and word !~ '^[0-9]+$');

  -- Names that hold all words, the last of which may have been typed in part.
  create function search_prefix(given text) returns tsquery language sql immutable parallel safe
    return (select (string_agg('''' || word || '''', ' & ') || ':*')::tsquery
            from unnest(string_to_array(search_fold(given), ' ')) as word
            where word <> '');
`;
