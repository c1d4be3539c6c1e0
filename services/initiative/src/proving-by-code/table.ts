import { EntitySchema } from 'typeorm';
import type { MandateCode } from './domain.js';

/** A code that was asked for, as it is kept; the address is sealed. */
export interface MandateCodeRow extends Omit<MandateCode, 'address' | 'language'> {
  sealedAddress: Buffer | null;
  language: string;
}

export const MandateCodes = new EntitySchema<MandateCodeRow>({
  name: 'mandate_codes',
  columns: {
    id: { type: 'text', primary: true },
    organizationId: { name: 'organization_id', type: 'text' },
    personId: { name: 'person_id', type: 'text' },
    domain: { type: 'text' },
    sealedAddress: { name: 'sealed_address', type: 'bytea', nullable: true },
    language: { type: 'text' },
    attempts: { type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    usedAt: { name: 'used_at', type: 'timestamptz', nullable: true },
  },
});

/** Where the address of a code is sealed. */
export const addressPlace = (id: string): string => `mandate_codes.sealed_address:${id}`;
