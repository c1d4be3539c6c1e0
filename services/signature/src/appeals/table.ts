import { EntitySchema } from 'typeorm';
import { STATE } from '../subjects/statements.js';
import type { Appeal } from './domain.js';

/** An appeal; whether it is open is its subject's to say. */
export type AppealRow = Omit<Appeal, 'isOpen'>;

export const Appeals = new EntitySchema<AppealRow>({
  name: 'appeals',
  columns: {
    id: { type: 'text', primary: true },
    slug: { type: 'text' },
    title: { type: 'jsonb' },
    text: { type: 'jsonb' },
    goal: { type: 'integer' },
    version: { type: 'integer' },
  },
});

/** Selects appeals whole. */
export const SELECT_APPEALS = `
  select id, a.slug, a.title, a.text, a.goal, a.version, ${STATE} = 'OPEN' as "isOpen"
  from appeals a join subjects using (id)`;
