import { write } from '@tpt/outbox';
import { appealState } from '../domain/announcements.js';
import type { Appeal } from '../domain/appeal.js';
import type { Outcome } from '../domain/refusal.js';
import { changeState, type SubjectState } from '../domain/subject.js';
import type { Store } from './store.js';
import { Appeals } from './tables/appeals.js';
import { stateOf, Subjects } from './tables/subjects.js';

/**
 * Pauses an appeal, opens it again, or closes it for good; closing destroys the key of its hashes. Who signs or confirms
 * at the same moment is waited for, so that nothing is counted after it. Gives the appeal as it is now.
 */
export const changeAppealState = (store: Store, id: string, to: SubjectState, now: Date): Promise<Outcome<Appeal>> =>
  write(store, async (transaction, announce) => {
    const subject = await transaction.findOne(Subjects, {
      where: { id, kind: 'APPEAL' },
      lock: { mode: 'for_no_key_update' },
    });
    const decided = changeState(subject && stateOf(subject), to);
    if ('refused' in decided) return decided;
    const isOpen = to === 'OPEN';
    if (decided.done === 'CHANGE') {
      const closing = to === 'CLOSED' ? { closedAt: now, hashKey: null } : {};
      await transaction.update(Subjects, { id }, { isOpen, version: () => 'version + 1', ...closing });
      await transaction.update(Appeals, { id }, { version: () => 'version + 1' });
    }
    const { subject: _kept, ...row } = (await transaction.findOneBy(Appeals, { id }))!;
    const appeal = { ...row, isOpen };
    if (decided.done === 'CHANGE') announce(appealState(appeal));
    return { done: appeal };
  });
