import { TypeID } from 'typeid-js';

/** Whether a text is an id of this kind; whatever else a client sends never reaches the database. */
export function isId(kind: string, text: string): boolean {
  try {
    return TypeID.fromString(text).getType() === kind;
  } catch {
    return false;
  }
}

/** Writes the UUID of a row as an id for clients. */
export const toNotificationId = (uuid: string): string => TypeID.fromUUID('notification', uuid).toString();
