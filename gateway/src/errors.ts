import type { ApolloServerPlugin } from '@apollo/server';
import { maskErrors } from '@tpt/subgraph';
import type { Logger } from '@tpt/process';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from './context.js';
import { texts } from './texts/index.js';

const FROM_SUBGRAPHS = new Set(['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

/** Masks faults. Those of the subgraphs were logged where they happened. */
export function createErrorFormat(logger: Logger) {
  const mask = maskErrors(logger);
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, serviceName } = formatted.extensions ?? {};
    const isFromSubgraph = code === 'SERVICE_UNAVAILABLE' || serviceName !== undefined;
    if (!isFromSubgraph || !FROM_SUBGRAPHS.has(String(code))) return mask(formatted, error);
    return {
      message: String(code),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: String(code) },
    };
  };
}

/** Says what went wrong in the reader's language. */
export const translateErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        const { body } = response;
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => {
          const code = String(error.extensions?.['code']);
          const message = texts[contextValue.language].errors[code];
          return message ? { ...error, message } : error;
        });
      },
    };
  },
};
