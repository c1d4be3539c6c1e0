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
// A list without pages is short: who leads a thing, its sources, what somebody marked.
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

const REMEMBERED = 100;

/** Estimates by document, since a server parses the same text once, and by all that a variable can change of them. */
const estimates = new WeakMap<DocumentNode, Map<string, number>>();

/** About how many fields an answer has at most. Variables that do not fit count nothing: they are refused later. */
export function estimateAnswer(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const known = estimates.get(document) ?? new Map<string, number>();
  estimates.set(document, known);
  // Only what the operation declares, or whoever sends other variables would fill the memory with their names.
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => weigh(variables[variable.name.value]));
  const key = JSON.stringify([operation.name?.value, ...declared]);
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const estimate = count(schema, document, operation, variables);
  if (estimate === undefined) return 0;
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, estimate);
  return estimate;
}

// Numbers are lengths of pages, booleans leave fields out, and lists are asked about item by item.
const weigh = (value: unknown): unknown => {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : typeof value;
};

function count(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | undefined {
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
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
