import { namedStatement } from '@tpt/database';
import { keptWith } from '@tpt/service';
import DataLoader from 'dataloader';
import type { Context, Tools } from '../context.js';
import { isGoneIn } from '../vanishing/statements.js';
import type { Follow } from './domain.js';
import { Follows } from './table.js';

/** Everything a person follows that is not gone, the newest first; `MOST_FOLLOWS` at most. */
export const readFollows = ({ database }: Pick<Tools, 'database'>, personId: string): Promise<Follow[]> =>
  database.manager
    .createQueryBuilder(Follows, 'follow')
    .where('follow.personId = :personId', { personId })
    .andWhere(`not ${isGoneIn('follow.target_id')}`)
    .orderBy({ 'follow.since': 'DESC', 'follow.targetId': 'ASC' })
    .getMany();

const FOLLOWED = namedStatement<{ target_id: string }>(
  'following.followed',
  'select target_id from follows where person_id = $1 and target_id = any($2)',
);

/** Whether the caller follows a thing, by its id; null for a visitor. */
export const viewerFollows = keptWith(
  ({ tools, caller: { personId } }: Context) =>
    new DataLoader<string, boolean | null>(async (ids) => {
      if (!personId) return ids.map(() => null);
      const rows = await FOLLOWED(tools.database, [personId, ids]);
      const followed = new Set(rows.map((row) => row.target_id));
      return ids.map((id) => followed.has(id));
    }),
);
