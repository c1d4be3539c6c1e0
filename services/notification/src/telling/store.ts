import type { EntityManager } from 'typeorm';
import type { FollowTarget } from '../following/domain.js';
import { keptOf } from '../following/statements.js';
import { nameOf, type News } from './domain.js';

/**
 * Tells a piece of news to everybody who followed one of these when it happened, once each, in one statement. Who followed
 * an organization that became part of another follows that one by now.
 * @returns those who were told, as many of them as are asked for.
 */
export async function tell(
  transaction: EntityManager,
  news: News,
  audience: FollowTarget[],
  happenedAt: Date,
  most: number,
): Promise<string[]> {
  const rows = (await transaction.query(
    `with told as (
       insert into notifications (person_id, news_name, news)
       select distinct f.person_id, $1::text, $2::jsonb
       from follows f
       join (
         select a.subject, ${keptOf('a.target_id')} as target_id
         from unnest($3::text[], $4::text[]) as a (subject, target_id)
       ) a on a.subject = f.subject and a.target_id = f.target_id
       where f.since <= $5
       on conflict do nothing
       returning person_id
     )
     select person_id from told limit $6`,
    [
      nameOf(news),
      JSON.stringify(news),
      audience.map((target) => target.subject),
      audience.map((target) => target.targetId),
      happenedAt,
      most,
    ],
  )) as { person_id: string }[];
  return rows.map((row) => row.person_id);
}

/** Notes milestones as told and gives those that were not yet, so that who follows later is not told old ones. */
export async function takeNewMilestones(
  transaction: EntityManager,
  subjectId: string,
  milestones: number[],
): Promise<number[]> {
  const rows = (await transaction.query(
    `insert into milestones_told (subject_id, milestone) select $1, unnest($2::int[])
     on conflict do nothing returning milestone`,
    [subjectId, milestones],
  )) as { milestone: number }[];
  return rows.map((row) => row.milestone);
}
