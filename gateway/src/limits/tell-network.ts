import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

/**
 * Says with a mutation which network it came from. Who only reads is the same from everywhere: nothing is told of her that
 * nobody needs, and what all visitors read is asked once.
 */
export const tellNetworkOfMutations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        const { caller, network } = contextValue;
        if (operation?.operation === 'mutation' && network) contextValue.caller = { ...caller, network };
      },
    };
  },
};
