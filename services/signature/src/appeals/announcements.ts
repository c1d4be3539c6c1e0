import { MILESTONES } from '../counting/domain.js';
import type { Announcement } from '../generated/events.js';
import type { Appeal } from './domain.js';

/** The appeal as it is now. */
export const appealState = ({ id, slug, title, text, goal, isOpen, version }: Appeal): Announcement => ({
  type: 'appeal.state.v1',
  key: id,
  data: {
    id,
    slug,
    title: { fr: title.fr, en: title.en },
    text: { fr: text.fr, en: text.en },
    goal,
    milestones: MILESTONES,
    isOpen,
    version,
  },
});
