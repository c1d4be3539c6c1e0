import type { Reader } from '@tpt/graph';
import type { OutboxStore } from '@tpt/outbox';
import type { MailTools } from '@tpt/service';

/** What the use cases of this service work with. */
export interface Tools extends OutboxStore, MailTools {
  /** Messages that the visitors of one network cause within a day. */
  messagesByNetwork: number;
}

/** What the resolvers of one request share. */
export interface Context extends Reader {
  tools: Tools;
}
