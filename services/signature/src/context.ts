import type { Reader } from '@tpt/graph';
import type { Mailer } from '@tpt/mail';
import type { OutboxStore } from '@tpt/outbox';
import type { Links, PrivateFields } from '@tpt/private-fields';

/** What the use cases of this service work with. */
export interface Tools extends OutboxStore {
  /** Seals what is personal before it is written. */
  fields: PrivateFields;
  /** Makes and reads the links in messages. */
  links: Links;
  mailer: Mailer;
  /** Messages that the visitors of one network cause within a day. */
  messagesByNetwork: number;
  /** Where people reach the pages that links lead to. */
  publicUrl: string;
}

/** What the resolvers of one request share. */
export interface Context extends Reader {
  tools: Tools;
}
