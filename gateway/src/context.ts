import type { Caller } from '@tpt/graph';
import type { Language } from '@tpt/model';

/** What is known of a request. */
export interface Context {
  caller: Caller;
  language: Language;
}
