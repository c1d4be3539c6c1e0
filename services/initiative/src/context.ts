import type { Blobs } from '@tpt/blobs';
import type { Reader } from '@tpt/graph';
import type { Images } from '@tpt/images';
import type { OutboxStore } from '@tpt/outbox';
import type { MailTools } from '@tpt/service';

/** What the use cases of this service work with. */
export interface Tools extends OutboxStore, MailTools {
  /** Reports that the visitors of one network make within a day. */
  reportsByNetwork: number;
  /** Keeps the bytes of pictures. */
  blobs: Blobs;
  images: Images;
}

/** What the resolvers of one request share. */
export interface Context extends Reader {
  tools: Tools;
}
