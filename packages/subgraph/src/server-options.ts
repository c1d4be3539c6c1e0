import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@tpt/process';
import { maskErrors, translateErrors } from './errors.js';
import type { Language } from './language.js';
import { refuseUnknownOperations } from './operations.js';

/** What every server of a graph does alike: it answers in the reader's language, masks faults and reports to nobody. */
export const graphServerOptions = <Context extends { language: Language }>(logger: Logger) =>
  ({
    introspection: true,
    stopOnTerminationSignals: false,
    formatError: maskErrors(logger),
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // It would look at every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      refuseUnknownOperations,
      translateErrors as ApolloServerPlugin<Context>,
    ],
  }) satisfies Partial<ApolloServerOptions<Context>>;
