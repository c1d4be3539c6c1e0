import { type Connection, instant, type Page, toConnection, uuid } from '@tpt/service';
import { toId } from '@tpt/model';
import type { Tools } from '../context.js';
import type { Notification } from '../telling/domain.js';
import { Notifications } from '../telling/table.js';
import { isGoneIn } from '../vanishing/statements.js';

/** A page of what a person was told; the total is counted only when it is asked for. */
export interface InboxPage extends Connection<Notification> {
  totalCount(): Promise<number>;
}

/** The form of this list's cursor: a time and a UUID. */
export const INBOX_CURSOR = [instant, uuid];

// What was told of something that is gone is not shown.
const IS_THERE = `not ${isGoneIn(`coalesce(notification.news ->> 'initiativeId', notification.news ->> 'subjectId')`)}`;

/** Reads a page of a person's inbox, the newest first; the cursor is the time and the id. */
export async function readInbox(
  { database }: Pick<Tools, 'database'>,
  personId: string,
  page: Page,
): Promise<InboxPage> {
  const query = database.manager
    .createQueryBuilder(Notifications, 'notification')
    .where('notification.personId = :personId', { personId })
    .andWhere(IS_THERE)
    .orderBy({ 'notification.createdAt': 'DESC', 'notification.id': 'DESC' })
    .limit(page.first + 1);
  if (page.after) {
    const [createdAt, id] = page.after;
    query.andWhere('(notification.created_at, notification.id) < (:createdAt::timestamptz, :id::uuid)', {
      createdAt,
      id,
    });
  }
  const rows = await query.getMany();
  return {
    ...toConnection(
      page,
      rows,
      (row) => [row.createdAt.toISOString(), row.id],
      ({ id, news, createdAt }) => ({ id: toId('notification', id), news, createdAt }),
    ),
    totalCount: () =>
      database.manager
        .createQueryBuilder(Notifications, 'notification')
        .where('notification.personId = :personId', { personId })
        .andWhere(IS_THERE)
        .getCount(),
  };
}
