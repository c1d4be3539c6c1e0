import type { EntityManager } from 'typeorm';

/** Takes the turn to fold; false when another process has it. */
export async function takeTurnToFold(transaction: EntityManager): Promise<boolean> {
  const [{ mine }] = (await transaction.query(
    `select pg_try_advisory_xact_lock(hashtextextended('initiative.search.fold', 0)) as mine`,
  )) as [{ mine: boolean }];
  return mine;
}

/** Takes the oldest changes of both kinds away and adds them to what is kept; says how many they were at most. */
export async function foldOldest(transaction: EntityManager, atOnce: number): Promise<number> {
  let most = 0;
  for (const statement of [FOLD_TOTALS, FOLD_WORDS]) {
    const [{ drained }] = (await transaction.query(statement, [atOnce])) as [{ drained: number }];
    most = Math.max(most, drained);
  }
  return most;
}

/** How many changes of both kinds are not folded yet. */
export const countWaiting = async (manager: EntityManager): Promise<number> => {
  const [{ waiting }] = (await manager.query(
    `select ((select count(*) from search_changes) + (select count(*) from search_word_changes))::int as waiting`,
  )) as [{ waiting: number }];
  return waiting;
};

/** Keeps how many support an initiative, unless a later count is known. */
export const upsertSupports = (
  transaction: EntityManager,
  { initiativeId, people, version }: { initiativeId: string; people: number; version: number },
): Promise<unknown> =>
  transaction.query(
    `with kept as (
       insert into search_supports as known (initiative_id, people, version) values ($1, $2, $3)
       on conflict (initiative_id) do update set people = excluded.people, version = excluded.version
         where known.version < excluded.version
       returning initiative_id, people)
     update search_documents d set supports = kept.people from kept where d.initiative_id = kept.initiative_id`,
    [initiativeId, people, version],
  );

/** Nobody is known to support an initiative. */
export const deleteSupports = (transaction: EntityManager, initiativeId: string): Promise<unknown> =>
  transaction.query(
    `with gone as (delete from search_supports where initiative_id = $1 returning initiative_id)
     update search_documents d set supports = 0 from gone where d.initiative_id = gone.initiative_id`,
    [initiativeId],
  );

// A range is read once, however many others write meanwhile; of rows looked up one by one each may read what they write.
const drain = (table: string, what: string): string => `
  drained as (
    delete from ${table}
    where position <= (select max(position) from (select position from ${table} order by position limit $1) as oldest)
    returning ${what}, change),
  summed as (select ${what}, sum(change)::int as change from drained group by ${what} having sum(change) <> 0)`;

const FOLD_TOTALS = `
  with ${drain('search_changes', 'facet, value')},
  kept as (
    insert into search_totals as known (facet, value, documents) select facet, value, change from summed
    on conflict (facet, value) do update set documents = known.documents + excluded.documents)
  select count(*)::int as drained from drained`;

// To read a word as each language does takes longer than all the rest, so it is done for new words alone; nobody else
// writes them meanwhile.
const FOLD_WORDS = `
  with ${drain('search_word_changes', 'word')},
  gone as (
    delete from search_words known using summed
    where known.word = summed.word collate "C" and known.documents + summed.change = 0
    returning known.word),
  changed as (
    update search_words known set documents = known.documents + summed.change
    from summed where known.word = summed.word collate "C" and known.documents + summed.change <> 0
    returning known.word),
  added as (
    insert into search_words (word, lexemes, documents)
    select word, search_lexemes('search_french', word) || search_lexemes('search_english', word)
      || search_lexemes('search_plain', word), change
    from summed
    where word collate "C" not in (select word from gone union all select word from changed))
  select count(*)::int as drained from drained`;
