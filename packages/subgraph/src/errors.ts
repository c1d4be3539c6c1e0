import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Language } from './language.js';

interface Log {
  error(fields: object, message: string): void;
}

const TEXTS = {
  UNAUTHENTICATED: { fr: 'Identifiez-vous pour continuer.', en: 'Sign in to continue.' },
  FORBIDDEN: { fr: 'Vous n’avez pas le droit de faire cela.', en: 'You are not allowed to do that.' },
};

/** An error that a client may see: who asks is not known, or may not do this. */
export const accessError = (code: keyof typeof TEXTS, language: Language): GraphQLError =>
  new GraphQLError(TEXTS[code][language], { extensions: { code } });

const SHOWN = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Lets the errors through that a client can act on; logs every other once and says only that something went wrong. */
export const maskErrors =
  (logger: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    const { path, locations } = formatted;
    const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
    if (typeof code === 'string' && SHOWN.has(code))
      return { message: formatted.message, ...place, extensions: { code } };
    logger.error({ err: unwrapResolverError(error), path }, 'a field could not be answered');
    return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
