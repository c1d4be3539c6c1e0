import { TypeID, typeid } from 'typeid-js';

/** The kinds of things that have an id here. */
export type IdKind = 'appeal' | 'signature';

/** A new id, in the order of time. */
export const newId = (kind: IdKind): string => typeid(kind).toString();

/** Whether a text is an id of this kind; whatever else a client sends never reaches the database. */
export function isId(kind: IdKind | 'initiative', text: string): boolean {
  try {
    return TypeID.fromString(text).getType() === kind;
  } catch {
    return false;
  }
}
