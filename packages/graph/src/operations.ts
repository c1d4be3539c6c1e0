import type { ApolloServerPlugin } from '@apollo/server';
import { requestError } from './errors.js';

/**
 * Refuses, before anything is run, operations that the request does not hold, subscriptions over a connection that does not
 * last, and over one that does (its context says so: `lasts`) everything else.
 */
export const refuseUnknownOperations: ApolloServerPlugin<{ lasts?: object }> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request, contextValue }) {
        if (!operation)
          throw requestError(
            'OPERATION_RESOLUTION_FAILURE',
            request.operationName
              ? 'There is no operation of this name.'
              : 'The name of one of the operations is needed.',
          );
        const isSubscription = operation.operation === 'subscription';
        if (isSubscription && !contextValue.lasts)
          throw requestError(
            'OPERATION_RESOLUTION_FAILURE',
            'A subscription needs a connection that lasts: a WebSocket, or accept: text/event-stream.',
          );
        if (!isSubscription && contextValue.lasts)
          throw requestError(
            'OPERATION_RESOLUTION_FAILURE',
            'Only subscriptions are served over a lasting connection.',
          );
      },
    };
  },
};
