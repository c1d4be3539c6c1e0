import type { Caller } from './internal-token/index.js';
import type { Language } from '@tpt/model';

/** What every resolver knows of the request: who calls, and the language that person reads. */
export interface Reader {
  caller: Caller;
  language: Language;
}
