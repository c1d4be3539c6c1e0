import { EntitySchema } from 'typeorm';
import type { Organization } from './domain/index.js';

/** An organization and the request that registered it. */
export interface OrganizationRow extends Organization {
  /** What no two organizations with a proved mandate have in common. */
  legalKey: string | null;
  registeredBy: string | null;
  idempotencyKey: string | null;
}

export const Organizations = new EntitySchema<OrganizationRow>({
  name: 'organizations',
  columns: {
    id: { type: 'text', primary: true },
    slug: { type: 'text' },
    name: { type: 'text' },
    soleTrader: { name: 'sole_trader', type: 'boolean' },
    legalId: { name: 'legal_id', type: 'jsonb', nullable: true },
    legalKey: { name: 'legal_key', type: 'text', nullable: true, select: false },
    siren: { type: 'text', nullable: true },
    countryCode: { name: 'country_code', type: 'text' },
    department: { type: 'text', nullable: true },
    commune: { type: 'text', nullable: true },
    city: { type: 'text', nullable: true },
    sizeCategory: { name: 'size_category', type: 'text' },
    nafSection: { name: 'naf_section', type: 'text' },
    naf: { type: 'jsonb', nullable: true },
    website: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    mandateProof: { name: 'mandate_proof', type: 'text', nullable: true },
    version: { type: 'integer' },
    registeredBy: { name: 'registered_by', type: 'text', nullable: true, select: false },
    idempotencyKey: { name: 'idempotency_key', type: 'text', nullable: true, select: false },
  },
});
