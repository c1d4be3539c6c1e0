import type { Outcome as AnyOutcome } from '@tpt/model';

export { refuse } from '@tpt/model';

/** Every reason this service has to refuse. */
export type RefusalCode = 'ID_INVALID' | 'TOO_MANY';

/** What was decided: either the thing as it is from now on, or every reason why not. */
export type Outcome<Thing> = AnyOutcome<Thing, RefusalCode>;
