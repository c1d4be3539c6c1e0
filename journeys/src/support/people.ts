import { signIn, type System } from '@tpt/infra';
import type { Answer } from './answer.js';
import { watchByStream, type Watching } from './watchers.js';

export type { Answer } from './answer.js';

/** Somebody who uses the graph. */
export interface Person {
  /** Asks and expects an answer without errors. */
  // oxlint-disable-next-line typescript/no-explicit-any
  ask(query: string, variables?: object): Promise<any>;
  /** Asks and takes whatever comes. */
  tryToAsk(query: string, variables?: object): Promise<Answer>;
  /** Watches a stream of events. */
  watch(query: string): Watching;
}

/** Somebody without an account. */
export const visitor = (
  system: System,
  headers: Record<string, string> = {},
  gateway = system.addresses.gateway,
): Person => {
  const tryToAsk = async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return {
    tryToAsk,
    watch: (query) => watchByStream({ url: () => `${gateway}/graphql`, headers }, query),
    async ask(query, variables) {
      const answer = await tryToAsk(query, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
};

/** The access token of somebody who signed in with a code that was mailed to her. */
export const personToken = (system: System, email: string): Promise<string> =>
  signIn({ issuer: system.addresses.oidcIssuer, mailbox: system.addresses.mailbox!, email });

/** Somebody who signed in with a code that was mailed to her. */
export const person = async (system: System, email: string, language = 'fr'): Promise<Person> =>
  visitor(system, { authorization: `Bearer ${await personToken(system, email)}`, 'accept-language': language });
