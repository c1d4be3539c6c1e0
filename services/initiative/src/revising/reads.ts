import { keptWith, loadById, toConnection, type Connection, type Page, type SortKey } from '@tpt/service';
import DataLoader from 'dataloader';
import type { Context } from '../context.js';
import { firstRevision, type Revision } from '../initiatives/domain/index.js';
import { initiatives, type ShownInitiative } from '../initiatives/reads.js';
import { isInsider } from '../memberships/domain.js';
import { viewerOf } from '../memberships/reads.js';
import { isPending } from './domain.js';

/** The form of this list's cursor: a number. */
export const REVISION_CURSOR: SortKey[] = [(text) => /^\d{1,9}$/.test(text)];

const COLUMNS = `initiative_id as "initiativeId", number, text, state, rejection, author_id as "authorId",
  proposed_at as "proposedAt", decided_at as "decidedAt"`;

const LATEST = `
  select distinct on (initiative_id) ${COLUMNS} from initiative_revisions
  where initiative_id = any($1) order by initiative_id, number desc`;

const ACCEPTED = `
  select asked.place::int, page.*
  from unnest($1::text[], $2::int[], $3::int[]) with ordinality as asked (id, before, size, place)
  cross join lateral (
    select ${COLUMNS} from initiative_revisions
    where initiative_id = asked.id and number < asked.before and state = 'ACCEPTED'
    order by number desc limit asked.size
  ) as page
  order by asked.place, page.number desc`;

const LAST_NUMBER = 2 ** 31 - 1;

const latest = loadById<Context, Revision>(
  (ids, { tools }) => tools.database.query(LATEST, [ids]),
  ({ initiativeId }) => initiativeId,
);

/** The edit that is not public, for those to whom the initiative belongs and for moderators. */
export async function readPendingRevision(
  { id, organizationId }: ShownInitiative,
  context: Context,
): Promise<Revision | null> {
  if (!isInsider(await viewerOf(organizationId, context))) return null;
  const revision = await latest(context).load(id);
  return revision && isPending(revision) ? revision : null;
}

/** What the public has read of an initiative, the latest first. */
export async function readRevisions(
  { id }: ShownInitiative,
  page: Page,
  context: Context,
): Promise<Connection<Revision>> {
  const before = page.after ? Number(page.after[0]) : LAST_NUMBER;
  const accepted = await acceptedOnes(context).load({ id, before, size: page.first + 1 });
  const isNeverEdited = accepted.length === 0 && !page.after && !(await latest(context).load(id));
  const initiative = isNeverEdited ? await initiatives(context).load(id) : null;
  const rows = initiative?.publishedAt ? [firstRevision(initiative)] : accepted;
  return toConnection(
    page,
    rows,
    ({ number }) => [String(number)],
    (revision) => revision,
  );
}

interface Asked {
  id: string;
  before: number;
  size: number;
}

const acceptedOnes = keptWith(
  ({ tools }: Context) =>
    new DataLoader<Asked, Revision[], string>(
      async (asked) => {
        const found = (await tools.database.query(ACCEPTED, [
          asked.map(({ id }) => id),
          asked.map(({ before }) => before),
          asked.map(({ size }) => size),
        ])) as (Revision & { place: number })[];
        return asked.map((_one, index) => found.filter(({ place }) => place === index + 1));
      },
      { cacheKeyFn: (asked) => JSON.stringify(asked) },
    ),
);
