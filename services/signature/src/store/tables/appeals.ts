import { EntitySchema } from 'typeorm';
import type { Appeal } from '../../domain/appeal.js';
import type { SubjectRow } from './subjects.js';

/** An appeal; whether it is open is its subject's to say. */
export interface AppealRow extends Omit<Appeal, 'isOpen'> {
  subject: SubjectRow;
}

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
  relations: {
    subject: { type: 'one-to-one', target: 'subjects', joinColumn: { name: 'id' }, eager: true },
  },
});
