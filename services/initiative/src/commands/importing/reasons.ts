import type { FileRefusalCode, ImportCode } from '../../importing/domain/index.js';
import type { RefusalCode } from '../../refusals.js';
import { texts } from '../../texts/index.js';

const OF_FILES: Record<FileRefusalCode, string> = {
  CONTRADICTS: 'An earlier line of this file says otherwise of the same.',
  SLUG_TAKEN: 'Something else has this name in addresses.',
  SLUG_NAMES_PERSON:
    'Everybody sees the name in addresses of a sole trader, and this one says a word of hers, or her number.',
  NO_SUCH_ORGANIZATION: 'No organization of this name in addresses is known; it must come earlier.',
};

/** A reason in words. */
export const reasonOf = (code: ImportCode): string =>
  code in OF_FILES ? OF_FILES[code as FileRefusalCode] : texts.en.refusals[code as RefusalCode];
