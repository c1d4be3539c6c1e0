import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@tpt/program';
import { maskErrors, translateErrors } from './errors.js';
import type { Language } from '@tpt/model';
import { refuseUnknownOperations } from './operations.js';
import { limitQueries, type QueryLimits } from './query-limits.js';

/**
 * What every server of a graph does alike: it refuses what is too large, answers in the reader's language, masks faults
 * and reports to nobody. Without `introspection` the schema is not told, nor what was meant instead.
 */
export function graphServerOptions<Context extends { language: Language; lasts?: object }>(
  logger: Logger,
  limits: QueryLimits,
  { introspection = true }: { introspection?: boolean } = {},
) {
  const { limiters, ...limited } = limitQueries(limits);
  return {
    ...limited,
    introspection,
    // Who may not read the schema is not helped to guess it.
    hideSchemaDetailsFromClientErrors: !introspection,
    stopOnTerminationSignals: false,
    formatError: maskErrors(logger),
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // It would look at every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      refuseUnknownOperations as ApolloServerPlugin<Context>,
      ...limiters,
      translateErrors as ApolloServerPlugin<Context>,
    ],
  } satisfies Partial<ApolloServerOptions<Context>>;
}
