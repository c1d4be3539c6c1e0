import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { type CacheHints, readCacheHints } from './cache-hints.js';
import { policyOf } from './cache-policy.js';

/** What is said of an answer that nobody may keep. */
export const NO_STORE = 'no-store';

/**
 * Says in the `Cache-Control` of each answer how long it may be kept: by the hints of the schema, looked at once for each
 * operation and not for each answer. Only whole answers to visitors are public, and nobody keeps any other.
 */
export function createCacheControl(): ApolloServerPlugin<Context> {
  let hints: CacheHints = new Map();
  let known = new WeakMap<OperationDefinitionNode, string>();
  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate({ coreSupergraphSdl = '' }) {
          hints = coreSupergraphSdl ? readCacheHints(coreSupergraphSdl) : new Map();
          known = new WeakMap();
        },
      };
    },
    async requestDidStart() {
      let allowed = NO_STORE;
      return {
        async didResolveOperation({ schema, document, operation, contextValue }) {
          if (!operation || contextValue.caller.personId !== undefined) return;
          allowed = known.get(operation) ?? describe(policyOf(schema, document, operation, hints));
          known.set(operation, allowed);
          if (allowed !== NO_STORE) contextValue.share?.();
        },
        async willSendResponse({ response: { body, http } }) {
          const isWhole = body.kind === 'single' && !body.singleResult.errors?.length;
          http.headers.set('cache-control', isWhole ? allowed : NO_STORE);
        },
      };
    },
  };
}

// A cache may show it once more for as long while it asks for the next.
const describe = ({ maxAge, isPublic }: ReturnType<typeof policyOf>): string =>
  isPublic && maxAge > 0 ? `public, max-age=${maxAge}, stale-while-revalidate=${maxAge}` : NO_STORE;
