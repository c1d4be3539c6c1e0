import { keptWith } from '@tpt/service';
import DataLoader from 'dataloader';
import type { Context } from '../../context.js';

/** An initiative that is much like another. */
export interface NearDuplicate {
  initiativeId: string;
  /** From 0 to 1: how much of the words they share, more when they share organization or department. */
  likeness: number;
}

const MOST = 5;
const SAME_ORGANIZATION = 0.15;
const SAME_DEPARTMENT = 0.05;
// Titles this much alike are candidates; fewer would hide what is worth a look, more would hide it among others.
const THRESHOLD = 0.4;

/** The near-duplicates of initiatives, as their texts, or edits of them that await moderators, stand. */
export const STATEMENT = `
  select asked.id, near."initiativeId", near.likeness
  from unnest($1::text[]) as asked (id)
  join initiatives i on i.id = asked.id
  left join initiative_revisions r on r.initiative_id = i.id and r.state = 'IN_REVIEW'
  cross join lateral (
    select words_of(coalesce(r.text -> 'title', i.title)) as title,
      words_of(coalesce(r.text -> 'summary', i.summary)) as summary
  ) mine
  cross join lateral (
    select other.id as "initiativeId", least(1, greatest(
        similarity(words_of(other.title), mine.title),
        similarity(words_of(other.summary), mine.summary)
      ) + case when other.organization_id = i.organization_id then ${SAME_ORGANIZATION} else 0 end
        + case when other.territory_department = i.territory_department then ${SAME_DEPARTMENT} else 0 end
      )::float8 as likeness
    from (
      select * from initiatives where words_of(title) % mine.title
      union
      select * from initiatives where organization_id = i.organization_id
    ) other
    where other.id <> i.id and other.state in ('IN_REVIEW', 'PUBLISHED', 'ENDED')
    order by likeness desc, other.id limit ${MOST}
  ) near
  where near.likeness >= ${THRESHOLD}
  order by near.likeness desc, near."initiativeId"`;

/** The near-duplicates of an initiative, by its id, the most alike first. Moderators only: the caller sees to that. */
export const nearDuplicates = keptWith(
  ({ tools: { database } }: Context) =>
    new DataLoader<string, NearDuplicate[]>(async (ids) => {
      const rows = await database.transaction(async (transaction) => {
        await transaction.query(`set local pg_trgm.similarity_threshold = ${THRESHOLD}`);
        return (await transaction.query(STATEMENT, [ids])) as (NearDuplicate & { id: string })[];
      });
      const found = Map.groupBy(rows, ({ id }) => id);
      return ids.map((id) => found.get(id) ?? []);
    }),
);
