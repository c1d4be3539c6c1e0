import { readAddress, type Address } from '@tpt/email-address';

/** An account is a mailbox that proved it can be read; its id is the one form of its address, encoded. */
export const toAccountId = ({ canonical }: Address): string => Buffer.from(canonical).toString('base64url');

/** The address of an account. */
export const toEmail = (accountId: string): string => Buffer.from(accountId, 'base64url').toString('utf8');

/** Whether an account is among these addresses, however they are spelled. */
export const isAmong = (accountId: string, addresses: string[]): boolean =>
  addresses.some((address) => readAddress(address)?.canonical === toEmail(accountId));
