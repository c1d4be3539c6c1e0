import { EntitySchema } from 'typeorm';
import type { SignatureState } from './domain.js';

/** A signature or support. Name and address are sealed. */
export interface SignatureRow {
  subjectId: string;
  id: string;
  personId: string | null;
  addressHash: Buffer;
  state: SignatureState;
  name: Buffer | null;
  address: Buffer | null;
  language: string | null;
  consent: string;
  consentAct: 'CLICK' | 'FORM';
  createdAt: Date;
  confirmedAt: Date | null;
  withdrawnAt: Date | null;
}

export const Signatures = new EntitySchema<SignatureRow>({
  name: 'signatures',
  columns: {
    subjectId: { name: 'subject_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    personId: { name: 'person_id', type: 'text', nullable: true },
    addressHash: { name: 'address_hash', type: 'bytea' },
    state: { type: 'text' },
    name: { type: 'bytea', nullable: true },
    address: { type: 'bytea', nullable: true },
    language: { type: 'text', nullable: true },
    consent: { type: 'text' },
    consentAct: { name: 'consent_act', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', createDate: true },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz', nullable: true },
    withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
  },
});

/** Where a name is sealed. */
export const namePlace = (id: string): string => `signatures.name:${id}`;

/** Where an address is sealed. */
export const addressPlace = (id: string): string => `signatures.address:${id}`;
