import type { Language } from '@tpt/subgraph';
import type { RefusalCode } from '../domain/refusal.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** Everything this service says to people; a language is a file that holds all of it. */
export interface Texts {
  refusals: Record<RefusalCode, string>;
  confirmationMail: {
    subject(appeal: string): string;
    greeting(name: string): string;
    request(appeal: string): string;
    confirm: string;
    ignore: string;
    withdraw: string;
  };
}

export const texts: Record<Language, Texts> = { fr, en };
