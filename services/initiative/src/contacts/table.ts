import { EntitySchema } from 'typeorm';

/** A person’s contact as it is kept; the address is sealed. */
export interface ContactRow {
  personId: string;
  address: Buffer;
  language: string;
  keptAt: Date;
}

export const Contacts = new EntitySchema<ContactRow>({
  name: 'contacts',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    address: { type: 'bytea' },
    language: { type: 'text' },
    keptAt: { name: 'kept_at', type: 'timestamptz' },
  },
});

/** Where the address of a person is sealed. */
export const addressPlace = (personId: string): string => `contacts.address:${personId}`;

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
