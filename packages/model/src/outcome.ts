/** Why something is not done: a code, and the path in the input it is about; empty when it is about the whole. */
export interface Refusal<Code extends string = string> {
  code: Code;
  field: string[];
}

/** What was decided: either the thing as it is from now on, or every reason why not. */
export type Outcome<Thing, Code extends string = string> = { done: Thing } | { refused: Refusal<Code>[] };

/** Refuses for one reason. */
export const refuse = <Code extends string>(code: Code, ...field: string[]): { refused: Refusal<Code>[] } => ({
  refused: [{ code, field }],
});
