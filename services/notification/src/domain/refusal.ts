/** Why something is not done: a code, and the path in the input it is about. */
export interface Refusal {
  code: RefusalCode;
  field: string[];
}

/** Every reason this service has to refuse. */
export type RefusalCode = 'ID_INVALID' | 'ID_NOT_WANTED' | 'TOO_MANY';

/** What was decided: either the thing as it is from now on, or every reason why not. */
export type Outcome<Thing> = { done: Thing } | { refused: Refusal[] };

/** Refuses for one reason. */
export const refuse = (code: RefusalCode, ...field: string[]): { refused: Refusal[] } => ({
  refused: [{ code, field }],
});
