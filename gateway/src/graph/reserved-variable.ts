import type { ApolloServerPlugin } from '@apollo/server';
import { requestError } from '@tpt/graph';
import type { Context } from '../context.js';

const RESERVED = 'representations';

/** Refuses a variable of the name under which the gateway itself hands entities to subgraphs; there it would be a fault. */
export const refuseReservedVariable: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.variableDefinitions?.some(({ variable }) => variable.name.value === RESERVED))
          throw requestError('BAD_REQUEST', `No variable may be named "${RESERVED}".`);
      },
    };
  },
};
