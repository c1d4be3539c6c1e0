import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/**
 * Seals values under the newest of several master keys (AES-256-GCM). What was sealed says which key it needs, so keys
 * are added at the end and old ones are kept for as long as something is sealed under them.
 */
export interface PrivateFields {
  /** @param place where the value is kept, for example `customers.name:42`; it opens nowhere else. */
  seal(value: string, place: string): Buffer;
  /** Throws when the value was altered, moved from its place, or sealed under a key that is not here. */
  open(sealed: Buffer, place: string): string;
}

/** @param keys `version:base64` of 32 bytes, separated by commas; the last one seals. Refuses anything else. */
export function createPrivateFields(keys: string): PrivateFields {
  const ring = parseKeys(keys);
  const newest = [...ring.keys()].at(-1)!;
  return {
    seal(value, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', ring.get(newest)!, iv).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from([newest]), iv, cipher.getAuthTag(), body]);
    },
    open(sealed, place) {
      const key = ring.get(sealed[0] ?? -1);
      if (!key) throw new Error(`no master key of version ${sealed[0]}`);
      const tagAt = 1 + IV_BYTES;
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, tagAt), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(tagAt, tagAt + TAG_BYTES));
      return Buffer.concat([decipher.update(sealed.subarray(tagAt + TAG_BYTES)), decipher.final()]).toString('utf8');
    },
  };
}

/** Whether `createPrivateFields` would take these keys. */
export function areMasterKeys(keys: string): boolean {
  try {
    return parseKeys(keys).size > 0;
  } catch {
    return false;
  }
}

function parseKeys(keys: string): Map<number, KeyObject> {
  const ring = new Map<number, KeyObject>();
  for (const entry of keys.split(',')) {
    const [version, encoded] = entry.split(':');
    const key = Buffer.from(encoded ?? '', 'base64');
    const number = Number(version);
    if (!Number.isInteger(number) || number < 1 || number > 255 || key.length !== KEY_BYTES)
      throw new Error('a master key is written version:base64, with a version from 1 to 255 and 32 bytes');
    // Node takes five times as long to open with a key that is bytes.
    ring.set(number, createSecretKey(key));
  }
  return ring;
}

/** A fresh key for `createKeyedHash`, base64. */
export const newHashKey = (): string => randomBytes(KEY_BYTES).toString('base64');

/**
 * HMAC-SHA-256 of values: the same for the same value and key, and useless without the key.
 * @param key base64.
 */
export function createKeyedHash(key: string): (value: string) => Buffer {
  // Node takes five times as long for a hash whose key is bytes that it makes a key of anew.
  const kept = createSecretKey(Buffer.from(key, 'base64'));
  return (value) => createHmac('sha256', kept).update(value).digest();
}

/**
 * Unguessable links: each carries a text and a mark that only this secret makes. A link made for one purpose is refused
 * for every other.
 */
export interface Links {
  make(purpose: string, text: string): string;
  /** The text, or undefined when the link was not made here for this purpose. */
  read(purpose: string, link: string): string | undefined;
}

/** @param secret base64, at least 32 bytes. */
export function createLinks(secret: string): Links {
  const keyFor = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), '', purpose, KEY_BYTES));
  const mark = (purpose: string, text: string) =>
    createHmac('sha256', keyFor(purpose)).update(text).digest().subarray(0, TAG_BYTES);
  return {
    make: (purpose, text) => Buffer.concat([mark(purpose, text), Buffer.from(text)]).toString('base64url'),
    read(purpose, link) {
      const bytes = Buffer.from(link, 'base64url');
      if (bytes.length <= TAG_BYTES) return undefined;
      const text = bytes.subarray(TAG_BYTES).toString('utf8');
      return timingSafeEqual(bytes.subarray(0, TAG_BYTES), mark(purpose, text)) ? text : undefined;
    },
  };
}
