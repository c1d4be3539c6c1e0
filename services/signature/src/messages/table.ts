import { EntitySchema } from 'typeorm';

/** A message that was asked for; whom it is for is a hash under a key of the service. */
export interface MessageRow {
  position: string;
  addressHash: Buffer;
  /** Who caused it, when she was signed in. */
  personId: string | null;
  /** Where it was asked for, when she was not; a hash that is another every day. */
  network: string | null;
  purpose: string;
  askedAt: Date;
}

export const Messages = new EntitySchema<MessageRow>({
  name: 'messages',
  columns: {
    position: { type: 'bigint', primary: true, generated: 'increment' },
    addressHash: { name: 'address_hash', type: 'bytea' },
    personId: { name: 'person_id', type: 'text', nullable: true },
    network: { type: 'text', nullable: true },
    purpose: { type: 'text' },
    askedAt: { name: 'asked_at', type: 'timestamptz' },
  },
});

/** A key of the service itself, sealed. */
export interface ServiceKeyRow {
  /** What it is for. */
  purpose: string;
  sealed: Buffer;
}

export const ServiceKeys = new EntitySchema<ServiceKeyRow>({
  name: 'service_keys',
  columns: { purpose: { type: 'text', primary: true }, sealed: { type: 'bytea' } },
});
