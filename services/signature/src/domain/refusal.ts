/** Why something is not done: a code, and the path in the input it is about. */
export interface Refusal {
  code: RefusalCode;
  field: string[];
}

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
  | 'TOO_MANY';

/** What was decided: either the thing as it is from now on, or every reason why not. */
export type Outcome<Thing> = { done: Thing } | { refused: Refusal[] };

/** Refuses for one reason. */
export const refuse = (code: RefusalCode, ...field: string[]): { refused: Refusal[] } => ({
  refused: [{ code, field }],
});
