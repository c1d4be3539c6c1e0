import { EntitySchema } from 'typeorm';
import type { Claim } from './domain.js';

export const ReviewClaims = new EntitySchema<Claim>({
  name: 'review_claims',
  columns: {
    initiativeId: { name: 'initiative_id', type: 'text', primary: true },
    moderatorId: { name: 'moderator_id', type: 'text' },
    until: { name: 'claimed_until', type: 'timestamptz' },
  },
});
