/** An account is an address that proved it can read its mail; its id is the address, encoded. */
export const toAccountId = (email: string): string => Buffer.from(email.trim().toLowerCase()).toString('base64url');

/** The address of an account. */
export const toEmail = (accountId: string): string => Buffer.from(accountId, 'base64url').toString('utf8');
