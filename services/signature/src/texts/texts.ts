import type { RefusalCode } from '../domain/refusal.js';

/** Everything this service says to people; a language is a file that holds all of it. */
export interface Texts {
  refusals: Record<RefusalCode, string>;
  confirmationMail: {
    subject(appeal: string): string;
    greeting: string;
    request(appeal: string): string;
    confirm: string;
    ignore: string;
    withdraw: string;
  };
}
