import type { OutboxStore } from '@tpt/outbox';
import type { Links, PrivateFields } from '@tpt/private-fields';

/** What the functions of this folder work with. */
export interface Store extends OutboxStore {
  fields: PrivateFields;
  links: Links;
}
