/** What a sort key in a cursor may be. */
export type SortKey = (text: string) => boolean;

const FIRST_INSTANT = '0001-01-01T00:00:00.000Z';
const LAST_INSTANT = '9999-12-31T23:59:59.999Z';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const WORD = /^\w{1,100}$/;

/** A moment that exists, as `toISOString` writes it. `Date.parse` would take much that PostgreSQL refuses. */
export const instant: SortKey = (text) => {
  if (!INSTANT.test(text) || text < FIRST_INSTANT || text > LAST_INSTANT) return false;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
};

/** A UUID in lower case. */
export const uuid: SortKey = (text) => UUID.test(text);

/** At most a hundred letters, digits and underscores, as an opaque id has. */
export const word: SortKey = (text) => WORD.test(text);

/** Writes the sort keys of an item as the opaque text that clients give back. */
export const writeCursor = (keys: string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The sort keys in a cursor; undefined for every text that was not written here in this form. */
export function readCursor(cursor: string, form: SortKey[]): string[] | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(keys) || keys.length !== form.length) return undefined;
    const isOurs = form.every((isKey, index) => typeof keys[index] === 'string' && isKey(keys[index]));
    return isOurs && writeCursor(keys as string[]) === cursor ? (keys as string[]) : undefined;
  } catch {
    // Why it cannot be read matters to nobody.
    return undefined;
  }
}
