import { EntitySchema } from 'typeorm';
import type { Follow } from './domain.js';

export const Follows = new EntitySchema<Follow>({
  name: 'follows',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    subject: { type: 'text', primary: true },
    targetId: { name: 'target_id', type: 'text', primary: true },
    since: { type: 'timestamptz', createDate: true },
  },
});
