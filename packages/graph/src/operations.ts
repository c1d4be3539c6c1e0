import type { ApolloServerPlugin } from '@apollo/server';
import { requestError } from './errors.js';

/** Refuses, before anything is run, operations that the request does not hold and those that need a lasting connection. */
export const refuseUnknownOperations: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        if (!operation)
          throw requestError(
            'OPERATION_RESOLUTION_FAILURE',
            request.operationName
              ? 'There is no operation of this name.'
              : 'The name of one of the operations is needed.',
          );
        if (operation.operation === 'subscription')
          throw requestError('OPERATION_RESOLUTION_FAILURE', 'Subscriptions are not served here.');
      },
    };
  },
};
