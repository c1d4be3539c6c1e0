import type { Outcome as AnyOutcome, Refusal as AnyRefusal } from '@tpt/model';

export { refuse } from '@tpt/model';

/** Every reason this service has to refuse. */
export type RefusalCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'INVALID'
  | 'SIREN_INVALID'
  | 'SIREN_TAKEN'
  | 'NOT_FOUND'
  | 'NOT_A_MEMBER'
  | 'MANDATE_NOT_PROVED'
  | 'STATE_FORBIDS'
  | 'CONFLICT'
  | 'TOO_MANY'
  | 'ENDS_BEFORE_START'
  | 'LEGAL_ID_INVALID'
  | 'LEGAL_ID_TAKEN'
  | 'LEGAL_ID_PROVED'
  | 'SIMILAR_EXISTS'
  | 'NOT_AN_OWNER'
  | 'LAST_OWNER'
  | 'ALREADY_A_MEMBER'
  | 'EMAIL_INVALID'
  | 'LINK_INVALID'
  | 'CODE_INVALID'
  | 'DOMAIN_INVALID'
  | 'OWN_ORGANIZATION';

/** Why something is not done. */
export type Refusal = AnyRefusal<RefusalCode>;

/** What was decided: either the thing as it is from now on, or every reason why not. */
export type Outcome<Thing> = AnyOutcome<Thing, RefusalCode>;
