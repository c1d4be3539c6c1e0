import type { Caller } from '@tpt/internal-token';
import type { Language } from '@tpt/subgraph';

/** What is known of a request. */
export interface Context {
  caller: Caller;
  language: Language;
}
