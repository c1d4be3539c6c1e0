import type { Mailbox } from './mailbox.js';

/** What all watchers of the same thing share. */
export interface Channel {
  join(mailbox: Mailbox): void;
  leave(mailbox: Mailbox): void;
  /** Hears that an event concerns it. */
  hear(key: string): void;
  readonly isEmpty: boolean;
}
