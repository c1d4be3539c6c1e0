import type { ApolloServerPlugin } from '@apollo/server';
import type { Language } from '@tpt/model';
import { limitAnswer } from './errors.js';

/** Refuses an answer that turns out larger than this, before it is written. */
export const limitAnswerBytes = (most: number): ApolloServerPlugin<{ language: Language }> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { language } }) {
        const { body, http } = response;
        if (body.kind !== 'single' || sizeOf(body.singleResult.data, most) <= most) return;
        http.status = 400;
        body.singleResult = { errors: [limitAnswer('ANSWER_BYTES', most, language)] };
      },
    };
  },
});

/** About how many bytes a value has as JSON; nothing is counted any further once they are more than `most`. */
export function sizeOf(value: unknown, most: number): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2;
  if (typeof value !== 'object' || value === null) return 5;
  let size = 2;
  if (Array.isArray(value)) {
    for (const item of value) {
      size += 1 + sizeOf(item, most - size);
      if (size > most) break;
    }
    return size;
  }
  for (const [name, member] of Object.entries(value)) {
    size += name.length + 4 + sizeOf(member, most - size);
    if (size > most) break;
  }
  return size;
}
