import { takeTurns } from '@tpt/database';
import type { PrivateFields } from '@tpt/private-fields';
import { MoreThan, type DataSource, type EntityManager } from 'typeorm';
import { readLanguage } from '../contacts/domain.js';
import type { Asked, Invitation } from './domain.js';
import { addressPlace, Invitations, type InvitationRow } from './table.js';

/** An invitation; of two who would change it, one waits, since its organization is locked first. */
export async function findInvitation(
  manager: EntityManager,
  fields: PrivateFields,
  id: string,
): Promise<Invitation | null> {
  const row = await manager.findOneBy(Invitations, { id });
  return row && toInvitation(fields, row);
}

/** The invitations of an organization of which the link is of use, the latest first. */
export async function findOpen(
  manager: EntityManager,
  fields: PrivateFields,
  organizationId: string,
  now: Date,
): Promise<Invitation[]> {
  const rows = await manager.find(Invitations, {
    where: { organizationId, state: 'PENDING', expiresAt: MoreThan(now) },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  return rows.map((row) => toInvitation(fields, row));
}

/** Those who are invited at the same moment, by the same person or at the same address, wait for each other. */
export async function takeTurnToInvite(
  transaction: EntityManager,
  { invitedBy, addressHash }: { invitedBy: string; addressHash: Buffer },
): Promise<void> {
  await takeTurns(transaction, 'invitations by', invitedBy);
  await takeTurns(transaction, 'invitations to', addressHash.toString('base64'));
}

/** What was asked for after a moment, in an organization, by a person and for a mailbox; and what is open. */
export async function countAsked(
  transaction: EntityManager,
  of: { organizationId: string; invitedBy: string; addressHash: Buffer },
  since: Date,
  now: Date,
): Promise<Omit<Asked, 'members'> & { toMailbox: number }> {
  const [asked] = (await transaction.query(
    `select
       (select count(*)::int from invitations where organization_id = $1 and state = 'PENDING' and expires_at > $5) as open,
       (select count(*)::int from invitations where organization_id = $1 and created_at > $4) as "byOrganization",
       (select count(*)::int from invitations where invited_by = $2 and created_at > $4) as "byPerson",
       (select count(*)::int from invitations where address_hash = $3 and created_at > $4) as "toMailbox"`,
    [of.organizationId, of.invitedBy, of.addressHash, since, now],
  )) as [Omit<Asked, 'members'> & { toMailbox: number }];
  return asked;
}

/** Takes back what an organization sent to a mailbox before. */
export const revokeEarlier = async (
  transaction: EntityManager,
  organizationId: string,
  addressHash: Buffer,
): Promise<void> => {
  await transaction.update(
    Invitations,
    { organizationId, addressHash, state: 'PENDING' },
    { state: 'REVOKED', sealedAddress: null },
  );
};

export const insertInvitation = async (
  transaction: EntityManager,
  fields: PrivateFields,
  { address, ...invitation }: Invitation,
  addressHash: Buffer,
): Promise<void> => {
  const sealedAddress = address === null ? null : fields.seal(address, addressPlace(invitation.id));
  await transaction.insert(Invitations, { ...invitation, sealedAddress, addressHash });
};

/** Keeps what became of an invitation; its address goes with its use. */
export const endInvitation = async (
  transaction: EntityManager,
  { id, state, acceptedBy }: Invitation,
): Promise<void> => {
  await transaction.update(Invitations, { id }, { state, acceptedBy, sealedAddress: null });
};

/** Forgets the addresses of what is of no use any more, and what is too old altogether. Gives how many rows. */
export async function forget(database: DataSource, now: Date, until: Date): Promise<number> {
  const [, emptied] = (await database.query(
    'update invitations set sealed_address = null where sealed_address is not null and expires_at <= $1',
    [now],
  )) as [unknown, number];
  const [, deleted] = (await database.query('delete from invitations where created_at <= $1', [until])) as [
    unknown,
    number,
  ];
  return emptied + deleted;
}

const toInvitation = (
  fields: PrivateFields,
  { sealedAddress, addressHash: _hash, ...row }: InvitationRow,
): Invitation => ({
  ...row,
  address: sealedAddress && fields.open(sealedAddress, addressPlace(row.id)),
  language: readLanguage(row.language),
});
