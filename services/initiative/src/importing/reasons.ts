import type { Outcome as AnyOutcome, Refusal as AnyRefusal } from '@tpt/model';
import type { RefusalCode } from '../refusals.js';
import { texts } from '../texts/index.js';

/** Every reason not to import a line. */
export type ImportCode = RefusalCode | keyof typeof REASONS;

/** Why a line is not imported. */
export type ImportRefusal = AnyRefusal<ImportCode>;

/** A line that can be imported, or every reason why not. */
export type ImportOutcome<Thing> = AnyOutcome<Thing, ImportCode>;

const REASONS = {
  CONTRADICTS: 'An earlier line of this file says otherwise of the same.',
  SLUG_TAKEN: 'Something else has this name in addresses.',
  NO_SUCH_ORGANIZATION: 'No organization of this name in addresses is known; it must come earlier.',
};

/** A reason in words. */
export const reasonOf = (code: ImportCode): string =>
  code in REASONS ? REASONS[code as keyof typeof REASONS] : texts.en.refusals[code as RefusalCode];
