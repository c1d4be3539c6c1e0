import validator from 'validator';

const LONGEST = 254;

/** An e-mail address that a message can be sent to; undefined for anything else. */
export function readAddress(text: string): string | undefined {
  const address = text.trim();
  return address.length <= LONGEST && validator.isEmail(address) ? address : undefined;
}

/** The one form of all the ways to write one mailbox: case, tags and, where the provider ignores them, dots. */
export const canonicalAddress = (address: string): string =>
  validator.normalizeEmail(address) || address.trim().toLowerCase();
