import { EntitySchema } from 'typeorm';

/** By what a file knows an initiative or an organization, and what it said of it last. */
export interface ImportKey {
  kind: 'organization' | 'initiative';
  key: string;
  subjectId: string;
  /** Null for what was there before imports were remembered. */
  digest: string | null;
}

export const ImportKeys = new EntitySchema<ImportKey>({
  name: 'import_keys',
  columns: {
    kind: { type: 'text', primary: true },
    key: { type: 'text', primary: true },
    subjectId: { name: 'subject_id', type: 'text' },
    digest: { type: 'text', nullable: true },
  },
});
