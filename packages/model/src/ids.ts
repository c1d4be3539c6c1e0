import { TypeID, typeid } from 'typeid-js';

/** A new id of a kind of thing (`kind_` and a UUIDv7), in the order of time. */
export const newId = (kind: string): string => typeid(kind).toString();

/** Whether a text is an id of this kind; whatever else a client sends never reaches a database. */
export function isId(kind: string, text: string): boolean {
  try {
    return TypeID.fromString(text).getType() === kind;
  } catch {
    return false;
  }
}

/** Writes the UUID of a row as an id. */
export const toId = (kind: string, uuid: string): string => TypeID.fromUUID(kind, uuid).toString();
