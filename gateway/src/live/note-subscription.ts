import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

/**
 * Notes a subscription that has passed everything that any operation has to pass, in place of running it: what it watches
 * is then read through the graph as often as it changes.
 */
export const noteSubscription: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue: { lasts } }) {
        if (operation?.operation === 'subscription')
          lasts?.note({ schema, document, operation, variables: request.variables ?? {} });
      },
      async responseForOperation({ contextValue: { lasts } }) {
        if (!lasts) return null;
        return {
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: {} },
        };
      },
    };
  },
};
