import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

/** Writes down of each operation what the graph learns of it. */
export const recordOperations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { record }, queryHash, document, operation, response: { body } }) {
        if (!record) return;
        record.hash = queryHash;
        if (document && operation) {
          record.name = operation.name?.value;
          record.type = operation.operation;
          record.run = { document, operation };
        }
        const { errors = [] } = body.kind === 'single' ? body.singleResult : {};
        record.codes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))];
      },
    };
  },
};
