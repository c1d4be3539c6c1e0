import { namedStatement } from '@tpt/database';
import { instant, keptWith, toConnection, word, type Connection, type Page } from '@tpt/service';
import DataLoader from 'dataloader';
import type { Context, Tools } from '../context.js';
import type { Text } from '../initiatives/domain/index.js';
import { isInsider } from '../memberships/domain.js';
import { viewerOf } from '../memberships/reads.js';
import type { ReviewMessage } from './domain.js';
import { textPlace } from './table.js';

/** A message as both sides see it: not by whom. */
export type SeenMessage = Omit<ReviewMessage, 'personId' | 'initiativeId'>;

/** A page of what moderators and an organization wrote to each other. */
export type MessagePage = Connection<SeenMessage>;

/** The form of this list's cursor: a time and an id. */
export const MESSAGE_CURSOR = [instant, word];

type Row = Omit<SeenMessage, 'text'> & { initiativeId: string; text: Buffer | null };

/** The pages of several threads at once, each the latest first. */
export const STATEMENT = `
  select m.*, asked.place::int from unnest($1::text[], $2::timestamptz[], $3::text[], $4::int[])
    with ordinality as asked (initiative_id, before, before_id, n, place)
  cross join lateral (
    select id, initiative_id as "initiativeId", revision, kind, reason, text, sent_at as "sentAt" from review_messages
    where initiative_id = asked.initiative_id and (sent_at, id) < (asked.before, asked.before_id)
    order by sent_at desc, id desc limit asked.n
  ) m
  order by asked.place, m."sentAt" desc, m.id desc`;

const READ = namedStatement<Row & { place: number }>('answering.messages', STATEMENT);

const FROM_THE_START = ['infinity', ''];

const pages = keptWith(
  ({ tools: { database, fields } }: Context) =>
    new DataLoader<{ initiativeId: string; page: Page }, MessagePage, string>(
      async (asked) => {
        const from = asked.map(({ page }) => page.after ?? FROM_THE_START);
        const rows = await READ(database, [
          asked.map(({ initiativeId }) => initiativeId),
          from.map(([before]) => before),
          from.map(([, id]) => id),
          asked.map(({ page }) => page.first + 1),
        ]);
        const found = Map.groupBy(rows, ({ place }) => place);
        return asked.map(({ page }, index) =>
          toConnection(
            page,
            found.get(index + 1) ?? [],
            ({ sentAt, id }) => [sentAt.toISOString(), id],
            ({ id, revision, kind, reason, text, sentAt }) => ({
              id,
              revision,
              kind,
              reason,
              text: text && fields.open(text, textPlace(id)),
              sentAt,
            }),
          ),
        );
      },
      { cacheKeyFn: ({ initiativeId, page }) => JSON.stringify([initiativeId, page]) },
    ),
);

/** What moderators and the organization of an initiative wrote to each other, if the caller is one of them. */
export async function readMessages(
  { id, organizationId }: { id: string; organizationId: string },
  page: Page,
  context: Context,
): Promise<MessagePage | null> {
  return isInsider(await viewerOf(organizationId, context)) ? pages(context).load({ initiativeId: id, page }) : null;
}

const SAID = namedStatement<{ place: number; id: string; text: Buffer | null }>(
  'answering.rejections',
  `select asked.place::int, said.* from unnest($1::text[], $2::int[]) with ordinality as asked (initiative_id, revision, place)
   cross join lateral (
     select id, text from review_messages
     where initiative_id = asked.initiative_id and kind = 'REJECTED' and revision is not distinct from asked.revision
     order by sent_at desc, id desc limit 1
   ) said`,
);

/** What was said with a decision against a text, by what it is about; whoever is shown the decision may read it. */
export const messageOfRejection = keptWith(
  ({ tools: { database, fields } }: Context) =>
    new DataLoader<Pick<ReviewMessage, 'initiativeId' | 'revision'>, string, string>(
      async (asked) => {
        const rows = await SAID(database, [
          asked.map(({ initiativeId }) => initiativeId),
          asked.map(({ revision }) => revision),
        ]);
        const found = new Map(rows.map((row) => [row.place, row]));
        return asked.map((_one, index) => {
          const { id, text } = found.get(index + 1) ?? { id: '', text: null };
          return text ? fields.open(text, textPlace(id)) : '';
        });
      },
      { cacheKeyFn: ({ initiativeId, revision }) => `${initiativeId}:${revision}` },
    ),
);

/** A message to mail, and to whom. */
export interface ToldDecision extends Pick<ReviewMessage, 'id' | 'kind' | 'reason' | 'text'> {
  title: Text['title'];
  /** Who wrote what was decided on, or an owner when she has left; null when nobody is there. */
  personId: string | null;
}

/** Null when what it is about is gone. */
export async function readToldDecision(
  { database, fields }: Pick<Tools, 'database' | 'fields'>,
  id: string,
): Promise<ToldDecision | null> {
  const [row] = (await database.query(
    `select m.id, m.kind, m.reason, m.text, coalesce(r.text -> 'title', i.title) as title, (
       select member.person_id from memberships member where member.organization_id = i.organization_id
       order by (member.person_id = coalesce(r.author_id, i.drafted_by)) desc nulls last, (member.role = 'OWNER') desc,
         member.person_id
       limit 1) as "personId"
     from review_messages m
     join initiatives i on i.id = m.initiative_id
     left join initiative_revisions r on r.initiative_id = m.initiative_id and r.number = m.revision
     where m.id = $1`,
    [id],
  )) as (Omit<ToldDecision, 'text'> & { text: Buffer | null })[];
  return row ? { ...row, text: row.text && fields.open(row.text, textPlace(id)) } : null;
}
