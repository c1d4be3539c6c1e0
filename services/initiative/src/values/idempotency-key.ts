import { refuse, type Outcome } from '../refusals.js';

/** A request that makes something, so that the same request again makes nothing more. */
export interface MakingRequest {
  personId: string;
  idempotencyKey: string | null;
}

const LONGEST = 200;
const PRINTABLE = /^[^\p{C}\p{Zl}\p{Zp}]+$/u;

/** The caller's own name for a request: absent, or 1 to 200 printable characters. */
export function readIdempotencyKey(key: string | null | undefined): Outcome<string | null> {
  if (key == null) return { done: null };
  if (!PRINTABLE.test(key)) return refuse('INVALID', 'idempotencyKey');
  return [...key].length > LONGEST ? refuse('TOO_LONG', 'idempotencyKey') : { done: key };
}
