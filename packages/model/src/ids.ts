import { TypeID, typeid } from 'typeid-js';

/** A new id of a kind of thing (`kind_` and a UUIDv7), in the order of time. */
export const newId = (kind: string): string => typeid(kind).toString();

// A page asks this of every id in it, so it is told by the form alone: 128 bits in the alphabet of TypeID.
const SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Whether a text is an id of this kind; whatever else a client sends never reaches a database. */
export const isId = (kind: string, text: string): boolean =>
  text.startsWith(kind) && text[kind.length] === '_' && SUFFIX.test(text.slice(kind.length + 1));

/** Writes the UUID of a row as an id. */
export const toId = (kind: string, uuid: string): string => TypeID.fromUUID(kind, uuid).toString();
