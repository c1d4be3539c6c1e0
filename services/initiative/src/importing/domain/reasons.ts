import type { Outcome as AnyOutcome, Refusal as AnyRefusal } from '@tpt/model';
import type { RefusalCode } from '../../refusals.js';

/** Reasons that only files give: they contradict themselves, take another's name, say a person's, or name what is not known. */
export type FileRefusalCode = 'CONTRADICTS' | 'SLUG_TAKEN' | 'SLUG_NAMES_PERSON' | 'NO_SUCH_ORGANIZATION';

/** Every reason not to import a line. */
export type ImportCode = RefusalCode | FileRefusalCode;

/** Why a line is not imported. */
export type ImportRefusal = AnyRefusal<ImportCode>;

/** A line that can be imported, or every reason why not. */
export type ImportOutcome<Thing> = AnyOutcome<Thing, ImportCode>;
