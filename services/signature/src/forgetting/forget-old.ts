import type { Tools } from '../context.js';
import { forgetMessages } from '../messages/forget-messages.js';
import { forgetSignatures } from '../signing/forget-signatures.js';
import { forgetKeys } from '../subjects/forget-keys.js';

/** How many rows went, by what they were. */
export interface Forgotten {
  pending: number;
  withdrawn: number;
  messages: number;
  keys: number;
}

/** Lets go what was promised to go; each part is done whatever becomes of the next. */
export async function forgetOld(tools: Pick<Tools, 'database'>, now: Date): Promise<Forgotten> {
  const { pending, withdrawn } = await forgetSignatures(tools, now);
  return { pending, withdrawn, messages: await forgetMessages(tools, now), keys: await forgetKeys(tools) };
}
