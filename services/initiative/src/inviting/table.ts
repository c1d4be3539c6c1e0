import { EntitySchema } from 'typeorm';
import type { Invitation } from './domain.js';

/** An invitation as it is kept. */
export interface InvitationRow extends Omit<Invitation, 'address' | 'language'> {
  sealedAddress: Buffer | null;
  /** Of the mailbox, under a key of the service. */
  addressHash: Buffer;
  language: string;
}

export const Invitations = new EntitySchema<InvitationRow>({
  name: 'invitations',
  columns: {
    id: { type: 'text', primary: true },
    organizationId: { name: 'organization_id', type: 'text' },
    role: { type: 'text' },
    state: { type: 'text' },
    sealedAddress: { name: 'sealed_address', type: 'bytea', nullable: true },
    addressHash: { name: 'address_hash', type: 'bytea' },
    language: { type: 'text' },
    invitedBy: { name: 'invited_by', type: 'text' },
    acceptedBy: { name: 'accepted_by', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
  },
});

/** Where the address of an invitation is sealed. */
export const addressPlace = (id: string): string => `invitations.sealed_address:${id}`;
