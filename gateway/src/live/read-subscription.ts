import { requestError } from '@tpt/graph';
import {
  getArgumentValues,
  getVariableValues,
  Kind,
  print,
  separateOperations,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { LiveField } from './live-fields.js';
import type { NotedSubscription } from './lasting.js';

/** The query that a subscription is answered with, over and over. */
export interface WatchedQuery {
  field: LiveField;
  query: string;
  variables: Record<string, unknown>;
  /** The key of the events that matter, where the watcher has given it. */
  key?: string;
  /** Whether the answer depends on who asks. */
  isAboutViewer: boolean;
}

/** The variable that the key of an event is put in. */
export const KEY_VARIABLE = 'liveKey';

/**
 * Turns a subscription into the query of the root field that it reads.
 * @throws `OPERATION_RESOLUTION_FAILURE` when its field is not served, `BAD_USER_INPUT` for variables that do not fit,
 * `BAD_REQUEST` when it cannot be turned.
 */
export function readSubscription(
  fields: ReadonlyMap<string, LiveField>,
  { schema, document, operation, variables: given }: NotedSubscription,
): WatchedQuery {
  if (operation.variableDefinitions?.some(({ variable }) => variable.name.value === KEY_VARIABLE))
    throw requestError('BAD_REQUEST', `No variable may be named "${KEY_VARIABLE}".`);
  const [node, ...others] = operation.selectionSet.selections;
  if (node?.kind !== Kind.FIELD || others.length > 0)
    throw requestError('BAD_REQUEST', 'A subscription has one field at its root, outside of fragments.');
  const field = fields.get(node.name.value);
  const definition = schema.getSubscriptionType()?.getFields()[node.name.value];
  const root = field && schema.getQueryType()?.getFields()[field.reads];
  if (!field || !definition || !root)
    throw requestError('OPERATION_RESOLUTION_FAILURE', 'This subscription is not served.');

  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 5 });
  if (errors) throw requestError('BAD_USER_INPUT', errors.map(({ message }) => message).join(' '));
  const isKeyGiven = field.key !== undefined && definition.args.some(({ name }) => name === field.key);
  const key = isKeyGiven ? String(getArgumentValues(definition, node, coerced)[field.key!]) : undefined;

  const read = toRootField(node, field, root, isKeyGiven);
  const keyVariable = field.key && !isKeyGiven ? [defineKey(root, field.key)] : [];
  const query = toQuery(document, operation, read, keyVariable);
  const declared = new Set(query.variables);
  return {
    field,
    query: query.text,
    variables: Object.fromEntries(Object.entries(given).filter(([name]) => declared.has(name))),
    ...(key === undefined ? {} : { key }),
    isAboutViewer: field.personal || query.isAboutViewer,
  };
}

function toRootField(
  node: FieldNode,
  { reads, key }: LiveField,
  root: GraphQLField<unknown, unknown>,
  isKeyGiven: boolean,
): FieldNode {
  const kept = (node.arguments ?? []).filter(({ name }) => root.args.some((arg) => arg.name === name.value));
  const ofEvent = { kind: Kind.ARGUMENT, name: nameNode(key ?? ''), value: variableNode(KEY_VARIABLE) } as const;
  return {
    ...node,
    alias: node.alias ?? nameNode(node.name.value),
    name: nameNode(reads),
    arguments: key && !isKeyGiven ? [...kept, ofEvent] : kept,
  };
}

function defineKey(root: GraphQLField<unknown, unknown>, key: string): VariableDefinitionNode {
  const argument = root.args.find(({ name }) => name === key);
  if (!argument) throw new Error(`Query.${root.name} has no argument ${key}`);
  const type = { kind: Kind.NAMED_TYPE, name: nameNode(String(argument.type).replace('!', '')) } as const;
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: variableNode(KEY_VARIABLE),
    type: { kind: Kind.NON_NULL_TYPE, type },
  };
}

/** The query with what it uses of the document, and nothing else: whatever is not used would be refused. */
function toQuery(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  read: FieldNode,
  keyVariable: VariableDefinitionNode[],
): { text: string; variables: string[]; isAboutViewer: boolean } {
  const turned = {
    ...operation,
    operation: 'query',
    selectionSet: { kind: Kind.SELECTION_SET, selections: [read] },
  } as OperationDefinitionNode;
  const own = separateOperations({
    ...document,
    definitions: document.definitions.map((each) => (each === operation ? turned : each)),
  })[operation.name?.value ?? '']!;
  const used = new Set<string>();
  let isAboutViewer = false;
  visit(own, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
    // Fields about who asks are named so.
    Field: ({ name }) => void (isAboutViewer ||= name.value.startsWith('viewer')),
  });
  const variableDefinitions = [...(operation.variableDefinitions ?? []), ...keyVariable].filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const definitions = own.definitions.map((each) => (each === turned ? { ...turned, variableDefinitions } : each));
  return {
    text: print({ ...own, definitions }),
    variables: variableDefinitions.map(({ variable }) => variable.name.value),
    isAboutViewer,
  };
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: nameNode(name) }) as const;
