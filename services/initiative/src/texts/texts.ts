import type { RefusalCode } from '../refusals.js';

/** Everything this service says to people; a language is a file that holds all of it. */
export interface Texts {
  refusals: Record<RefusalCode, string>;
  /** What outsiders read in place of a sole trader's name. */
  soleTrader: string;
}
