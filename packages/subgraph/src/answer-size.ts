import {
  getNullableType,
  getNamedType,
  GraphQLError,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

const DEFAULT_PAGE = 20;
// A list without pages is short: the partners of a thing, its sources, what somebody marked.
const SHORT_LIST = 5;
// What a schema says of itself is as long as it is, whatever is selected of it.
const INTROSPECTION: Record<string, number> = { __schema: 2_000, __type: 100, __typename: 1 };

const countFields: ComplexityEstimator = ({ field, type, args, childComplexity }) =>
  INTROSPECTION[field.name] ?? 1 + childComplexity * lengthOf(field, type.name, args);

function lengthOf(
  field: Parameters<ComplexityEstimator>[0]['field'],
  parent: string,
  { first, representations }: { first?: unknown; representations?: unknown },
): number {
  if (field.args.some(({ name }) => name === 'first'))
    return typeof first === 'number' ? Math.max(0, first) : DEFAULT_PAGE;
  if (Array.isArray(representations)) return representations.length;
  // The items of a page were counted where the page was asked for.
  if (parent.endsWith('Connection')) return 1;
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)) ? SHORT_LIST : 1;
}

/** About how many fields an answer has at most. Variables that do not fit count nothing: they are refused later. */
export function estimateAnswer(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      estimators: [countFields],
      maxQueryNodes: Infinity,
      ...(operation.name ? { operationName: operation.name.value } : {}),
    });
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}
