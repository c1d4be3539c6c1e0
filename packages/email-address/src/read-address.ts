import validator from 'validator';
import { readHost } from './read-host.js';
import { toCanonical } from './to-canonical.js';

/** A mailbox, read from what somebody typed. Both forms are plain ASCII. */
export interface Address {
  /** Where a message goes: the address as it was read. */
  deliverTo: string;
  /** The one form of all the spellings of this mailbox. Messages are never sent to it. */
  canonical: string;
}

const LONGEST_BYTES = 254;
const ASCII = /^[!-~]+$/;
const AROUND = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/**
 * Reads an address. Undefined for what two programs may read in two ways: quotes, comments, names beside the address,
 * several addresses, anything before or after it but spaces, characters that cannot be seen or that stand for others,
 * numbers of machines, and more than 254 bytes. Letters outside ASCII may stand in the host alone.
 */
export function readAddress(text: string): Address | undefined {
  const typed = text.replace(AROUND, '');
  if (Buffer.byteLength(typed) > LONGEST_BYTES) return undefined;
  const [local, hostTyped, more] = typed.split('@');
  const host = hostTyped && more === undefined ? readHost(hostTyped) : undefined;
  if (!local || !ASCII.test(local) || !host) return undefined;
  const deliverTo = `${local}@${host}`;
  if (Buffer.byteLength(deliverTo) > LONGEST_BYTES || !validator.isEmail(deliverTo, STRICTLY)) return undefined;
  const canonical = toCanonical(local, host);
  return canonical ? { deliverTo, canonical } : undefined;
}

// A quote or a backslash never reaches a mail server from here, whatever it would make of them.
const STRICTLY = { allow_utf8_local_part: false, blacklisted_chars: '"\\\\' };
