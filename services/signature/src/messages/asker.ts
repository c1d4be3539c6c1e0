import { keptWith } from '@tpt/service';
import type { Context } from '../context.js';
import type { Asker } from './domain.js';

/** Who asks for messages in a request. */
export const askerOf = keptWith(({ caller: { personId, network } }: Context): Asker => ({
  personId,
  network: personId ? undefined : network,
  asked: 0,
}));
