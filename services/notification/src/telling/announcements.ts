import type { Announcement } from '../generated/events.js';

/** There is something new in an inbox; in any, when nobody is named. */
export const inboxChanged = (personId: string | null): Announcement => ({
  type: 'inbox.changed.v1',
  key: personId ?? '',
  data: { personId },
});
