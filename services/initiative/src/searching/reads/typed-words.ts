import { namedStatement } from '@tpt/database';
import type { Tools } from '../../context.js';
import type { TypedWord } from '../domain/index.js';

// What is spelt like a word is looked for only where no initiative holds it; the nearest are meant, then the more frequent.
const TYPED_WORDS = `
  select french, english, plain, coalesce(meant, '{}') as meant
  from unnest($1::text[]) with ordinality as given (word, place)
  cross join lateral (
    select search_lexemes('search_french', word) as french, search_lexemes('search_english', word) as english,
      search_lexemes('search_plain', word) as plain, search_fold(word) as folded
  ) as read
  left join lateral (
    select array_agg(distinct lexeme) as meant
    from (
      select w.lexemes from search_words w
      where w.word % folded and documents > 0 and length(folded) between 4 and 40
        and levenshtein_less_equal(w.word, folded, 2) <= case when length(folded) < 6 then 1 else 2 end
        and not exists (
          select from search_words known where known.lexemes && (french || english || plain) and known.documents > 0)
      order by levenshtein_less_equal(w.word, folded, 2), w.documents desc, w.word
      limit 3
    ) as near
    cross join lateral unnest(near.lexemes) as lexeme
  ) as near on true
  order by place`;

const READ_TYPED_WORDS = namedStatement<TypedWord>('search.words', TYPED_WORDS);

/** Reads words as initiatives hold them; where none holds one, those that are spelt like it. */
export const readTypedWords = async ({ database }: Pick<Tools, 'database'>, words: string[]): Promise<TypedWord[]> =>
  words.length === 0 ? [] : READ_TYPED_WORDS(database, [words]);
