import { setTimeout as delay } from 'node:timers/promises';
import type { System } from '@tpt/infra';
import { person, visitor, type Person } from './people.js';
import { findAppeal, followEverything, provedOrganization, publishInitiative } from './stories.js';

/** People who publish, support and sign all the time, whatever breaks. */
export interface Workload {
  /** Ids of initiatives whose publication was acknowledged. */
  published: string[];
  /** Supports that were acknowledged. */
  supported: number;
  /** Addresses of visitors whose signature was taken, to be confirmed. */
  signed: string[];
  /** Publishes one initiative; tries until it is acknowledged. */
  publish(): Promise<string>;
  /** Publishes one of the largest legal size. */
  publishLargest(): Promise<string>;
  stop(): Promise<void>;
}

const letters = (number: number) => ({ fr: '😀'.repeat(number), en: '🙂'.repeat(number) });
const LARGEST = { title: letters(120), summary: letters(280), description: letters(10_000) };
const SUPPORTERS = 6;
// In a soak people are at it without a pause worth the name.
const PAUSE = process.env['SOAK_ROUNDS'] === undefined ? 3 : 1;
const SUPPORT = `mutation ($initiativeId: ID!) {
  supportInitiative(input: { initiativeId: $initiativeId }) { initiative { viewerSupports } userErrors { code } }
}`;

const SIGN = `mutation ($input: SignAppealAsVisitorInput!) {
  signAppealAsVisitor(input: $input) { appeal { id } userErrors { code } }
}`;

/**
 * Somebody follows everything, somebody publishes a few times a second, some support what was
 * published, and visitors sign the appeal.
 */
export async function startWorkload(system: System): Promise<Workload> {
  const author = await person(system, 'manon@atelier.example');
  await followEverything(await person(system, 'farid@example.org'));
  const moderator = await person(system, 'moderator@example.org');
  const organizationId = await provedOrganization(author, moderator, 'Atelier');
  const supporters: Person[] = [];
  for (let number = 0; number < SUPPORTERS; number += 1)
    supporters.push(await person(system, `soutien${number}@example.org`));
  const passerBy = visitor(system);
  const appealId = await findAppeal(passerBy);
  const stopping = new AbortController();
  const rest = (milliseconds: number) => delay(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});

  const publishPatiently = async (text: object) => {
    for (;;) {
      try {
        const id = await publishInitiative(author, moderator, organizationId, 'Des masques', text);
        workload.published.push(id);
        return id;
      } catch (error) {
        if (stopping.signal.aborted) throw error;
        await rest(200);
      }
    }
  };
  const workload: Workload = {
    published: [],
    supported: 0,
    signed: [],
    publish: () => publishPatiently({}),
    publishLargest: () => publishPatiently(LARGEST),
    async stop() {
      stopping.abort();
      await Promise.all(working);
    },
  };
  const keepPublishing = async () => {
    while (!stopping.signal.aborted) {
      await workload.publish().catch(() => {});
      await rest(PAUSE * 200);
    }
  };
  // Each supports every initiative once, in order; one that is not known yet is tried again.
  const keepSupporting = async (supporter: Person) => {
    for (let next = 0; !stopping.signal.aborted;) {
      const initiativeId = workload.published[next];
      const answer = initiativeId && (await supporter.tryToAsk(SUPPORT, { initiativeId }).catch(() => undefined));
      const isDone = answer && answer.data?.supportInitiative?.userErrors.length === 0;
      if (isDone) {
        workload.supported += 1;
        next += 1;
      }
      await rest(PAUSE * (isDone ? 20 : 150));
    }
  };
  const keepSigning = async () => {
    for (let number = 0; !stopping.signal.aborted; number += 1) {
      const email = `passant${number}@example.org`;
      const input = { appealId, name: 'Passant', email, consents: true };
      const answer = await passerBy.tryToAsk(SIGN, { input }).catch(() => undefined);
      if (answer?.data?.signAppealAsVisitor?.userErrors.length === 0) workload.signed.push(email);
      await rest(300);
    }
  };
  const working = [keepPublishing(), keepSigning(), ...supporters.map(keepSupporting)];
  return workload;
}
