import { namedStatement } from '@tpt/database';
import type { Tools } from '../../context.js';

// However many names hold such a word, few are looked at; those that begin with it come first, then the shorter.
const SUGGESTIONS = `
  select subject_id as id
  from (
    select subject_id, names from search_names where words @@ (select search_prefix($1)) limit 300
  ) as held
  order by exists (select from unnest(names) as name where search_fold(name) like search_fold($1) || '%') desc,
    length(names[1]), subject_id
  limit $2`;

const READ_SUGGESTIONS = namedStatement<{ id: string }>('search.suggestions', SUGGESTIONS);

/** The ids of the initiatives and organizations that may be meant by the beginning of a name. */
export const findSuggestions = async (
  { database }: Pick<Tools, 'database'>,
  prefix: string,
  first: number,
): Promise<string[]> => (await READ_SUGGESTIONS(database, [prefix, first])).map(({ id }) => id);
