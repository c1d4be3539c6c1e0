import { namedStatement } from '@tpt/database';
import { loadById } from '@tpt/service';
import type { Context } from '../../context.js';
import type { Revision } from '../../initiatives/domain/index.js';
import { initiatives } from '../../initiatives/reads.js';
import { viewerMemberships } from '../../memberships/reads.js';
import { changesBetween, type Change } from '../domain.js';
import type { ReviewEntry } from './queue.js';

type Edit = Pick<Revision, 'initiativeId' | 'text'>;

const READ = namedStatement<Edit>(
  'reviewing.edits',
  `select initiative_id as "initiativeId", text from initiative_revisions
   where initiative_id = any($1) and state = 'IN_REVIEW'`,
);

const editsInReview = loadById<Context, Edit>(
  (ids, { tools }) => READ(tools.database, [ids]),
  ({ initiativeId }) => initiativeId,
);

/** What an edit that awaits moderators changes of what is public. */
export async function changesOf({ initiativeId, revision }: ReviewEntry, context: Context): Promise<Change[]> {
  if (revision === null) return [];
  const [published, edited] = await Promise.all([
    initiatives(context).load(initiativeId),
    editsInReview(context).load(initiativeId),
  ]);
  return published && edited ? changesBetween(published, edited.text) : [];
}

/** Whether the caller may decide on something: no other has claimed it, and it is no organization's of hers. */
export async function mayDecide({ initiativeId, claimedBy }: ReviewEntry, context: Context): Promise<boolean> {
  if (claimedBy && claimedBy !== context.caller.personId) return false;
  const initiative = await initiatives(context).load(initiativeId);
  if (!initiative) return false;
  const own = await viewerMemberships(context).loadMany(initiative.organizationIds);
  return own.every((membership) => membership === null);
}
