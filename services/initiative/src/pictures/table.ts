import { EntitySchema } from 'typeorm';
import type { Picture, Upload } from './domain.js';

const subject = {
  initiativeId: { name: 'initiative_id', type: 'text', nullable: true },
  organizationId: { name: 'organization_id', type: 'text', nullable: true },
  alternativeText: { name: 'alternative_text', type: 'jsonb' },
} as const;

export const Pictures = new EntitySchema<Picture>({
  name: 'pictures',
  columns: {
    id: { type: 'text', primary: true },
    ...subject,
    variants: { type: 'jsonb' },
  },
});

/** An upload, and who is sending it at the moment. */
export type UploadRow = Upload & { attempt: string | null; attemptUntil: Date | null };

export const PictureUploads = new EntitySchema<UploadRow>({
  name: 'picture_uploads',
  columns: {
    id: { type: 'text', primary: true },
    ...subject,
    personId: { name: 'person_id', type: 'text' },
    isModerator: { name: 'is_moderator', type: 'boolean' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    attempt: { type: 'text', nullable: true, select: false },
    attemptUntil: { name: 'attempt_until', type: 'timestamptz', nullable: true, select: false },
  },
});
