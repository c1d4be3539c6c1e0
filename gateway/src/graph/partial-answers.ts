import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { ApolloServerOptions } from '@apollo/server';
import type { Logger } from '@tpt/program';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { findMissingFields, type Path } from '../subgraphs/missing-fields.js';
import { SubgraphUnavailable } from '../subgraphs/subgraph-unavailable.js';

type Gateway = NonNullable<ApolloServerOptions<Context>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Result = Awaited<ReturnType<Executor>>;

const MOST = 100;

/** Apollo's gateway as it is, to look at, and one whose partial answers say of each field that is missing that it is. */
export function openGateway(config: GatewayConfig, logger: Logger): { apollo: ApolloGateway; gateway: Gateway } {
  const plans = new WeakMap<object, QueryPlan>();
  const apollo = new ApolloGateway({
    ...config,
    experimental_didResolveQueryPlan: ({ requestContext, queryPlan }) => plans.set(requestContext, queryPlan),
  });
  const gateway: Gateway = {
    async load(options) {
      const { executor } = await apollo.load(options);
      return {
        executor: async (request) => {
          const result = (await executor(request as Parameters<typeof executor>[0])) as Result;
          return nameMisfits(nameMissingFields(result, plans.get(request)), logger);
        },
      };
    },
    onSchemaLoadOrUpdate: (listener) => apollo.onSchemaLoadOrUpdate(listener as never),
    stop: () => apollo.stop(),
  };
  return { apollo, gateway };
}

/** Replaces the error of each subgraph that gave no answer by those of the fields that are missing. */
function nameMissingFields(result: Result, plan: QueryPlan | undefined): Result {
  const failures = result.errors?.filter((error) => error instanceof SubgraphUnavailable) ?? [];
  if (failures.length === 0 || !plan) return result;
  const others = result.errors!.filter((error) => !(error instanceof SubgraphUnavailable));
  const paths = findMissingFields(plan, result.data ?? null, failures, MOST);
  const missing = paths.map((path) => unavailable(path));
  // One without a place stands for what there is no more room for, and for what no field can be blamed for.
  const isAllSaid = missing.length < MOST && missing.length + others.length > 0;
  return { ...result, errors: [...others, ...missing, ...(isAllSaid ? [] : [unavailable()])] };
}

/** Apollo tells beside the errors, in its own words, of values that are none of their type and of nulls that may not be. */
function nameMisfits(result: Result, logger: Logger): Result {
  const { valueCompletion: told, ...extensions } = result.extensions ?? {};
  if (!Array.isArray(told)) return result;
  // A null that may not be takes what holds it: so a reference reads that leads to nothing the caller may see.
  const misfits = (told as GraphQLError[]).filter(({ message }) => !message.startsWith('Cannot return null'));
  if (misfits.length === 0) return { ...result, extensions };
  const errors = misfits.slice(0, MOST).map(({ path }) => unavailable(path));
  const [{ message, path }] = misfits as [GraphQLError];
  logger.error({ path, misfits: misfits.length }, `a subgraph answered what is not of its type: ${message}`);
  return { ...result, errors, extensions };
}

const unavailable = (path?: Path): GraphQLError =>
  new GraphQLError('a part of the answer is not available', {
    path: path ?? null,
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
