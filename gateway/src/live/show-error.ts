import { accessError } from '@tpt/graph';
import type { Language } from '@tpt/model';
import type { Logger } from '@tpt/program';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Says to a watcher why it ends: what is coded as it is, of every fault only that something went wrong; it is logged. */
export function showError(
  error: unknown,
  { logger, language }: { logger: Logger; language: Language },
): GraphQLFormattedError {
  if (error instanceof GraphQLError && error.extensions['code'])
    return { message: error.message, extensions: { code: error.extensions['code'] } };
  logger.error({ err: error }, 'something that is watched could not be read');
  const { message, extensions } = accessError('SERVICE_UNAVAILABLE', language);
  return { message, extensions };
}
