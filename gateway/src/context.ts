import type { Caller, Language } from '@tpt/graph';

/** What is known of a request. */
export interface Context {
  caller: Caller;
  language: Language;
}
