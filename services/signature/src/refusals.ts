import type { Outcome as AnyOutcome, Refusal as AnyRefusal } from '@tpt/model';

export { refuse } from '@tpt/model';

/** Every reason this service has to refuse. */
export type RefusalCode =
  | 'NOT_FOUND'
  | 'CLOSED'
  | 'PAUSED'
  | 'NAME_REQUIRED'
  | 'NAME_TOO_LONG'
  | 'NAME_INVALID'
  | 'EMAIL_INVALID'
  | 'EMAIL_UNKNOWN'
  | 'CONSENT_REQUIRED'
  | 'LINK_INVALID'
  | 'LINK_EXPIRED'
  | 'TOO_MANY'
  | 'TOO_MANY_FROM_NETWORK';

/** Why something is not done. */
export type Refusal = AnyRefusal<RefusalCode>;

/** What was decided: either the thing as it is from now on, or every reason why not. */
export type Outcome<Thing> = AnyOutcome<Thing, RefusalCode>;
