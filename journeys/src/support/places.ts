import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isEnumType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Value } from './hostile-values.js';

/** A place that a client can write a value into: an argument of a root field, or a field of an input object in it. */
export interface Place {
  operation: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  /** From the argument on. */
  path: string[];
  type: GraphQLInputType;
}

/**
 * Every place of a schema in queries and mutations. @throws when one is at a field that is not at a root: this walk would
 * not reach it.
 */
export function findPlaces(schema: GraphQLSchema): Place[] {
  const roots = { query: schema.getQueryType()!, mutation: schema.getMutationType()! };
  const walked: unknown[] = [...Object.values(roots), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || walked.includes(type)) continue;
    const field = Object.values(type.getFields()).find(({ args }) => args.length > 0);
    if (field) throw new Error(`nothing walks the arguments of ${type.name}.${field.name} yet`);
  }
  return Object.entries(roots).flatMap(([operation, root]) =>
    Object.values(root.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        leavesOf(argument.type, [argument.name]).map((leaf) => ({
          operation: operation as Place['operation'],
          field,
          ...leaf,
        })),
      ),
    ),
  );
}

function leavesOf(type: GraphQLInputType, path: string[]): Pick<Place, 'path' | 'type'>[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [{ path, type }];
  // The object as a whole is a place too.
  return [
    { path, type },
    ...Object.values(named.getFields()).flatMap((field) => leavesOf(field.type, [...path, field.name])),
  ];
}

/** Whether a value can stand at a place without the whole request being refused for it. */
export function fits(value: Value, type: GraphQLInputType): boolean {
  if (value === null) return !isNonNullType(type);
  const nullable = getNullableType(type);
  if (isListType(nullable)) return false;
  switch (getNamedType(nullable).name) {
    case 'String':
      return typeof value === 'string';
    case 'ID':
      return typeof value === 'string' || Number.isSafeInteger(value);
    case 'Int':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return false;
  }
}

/** A value that a type takes, where nobody knows a better one. */
export function plainValue(type: GraphQLInputType): Value {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [plainValue(nullable.ofType)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, plainValue(field.type)]),
    );
  return ({ Int: 1, Boolean: true } as Record<string, Value>)[named.name] ?? 'x';
}

/** Selects of an answer its errors, and of what was changed what the input speaks of. */
export function selectionOf(type: GraphQLOutputType, names: Set<string>, depth = 0): string {
  const fields = Object.values((getNamedType(type) as GraphQLObjectType).getFields());
  const selected = fields.flatMap(({ name, type: of, args }) => {
    if (args.length > 0) return [];
    if (isLeafType(getNamedType(of))) return depth === 1 && !names.has(name) && name !== 'id' ? [] : [name];
    if (name === 'userErrors') return [`${name} { code field message }`];
    if (!isObjectType(getNamedType(of)) || depth > 1 || (depth === 1 && !names.has(name))) return [];
    return [`${name} ${selectionOf(of, names, depth + 1)}`];
  });
  return `{ __typename ${selected.join(' ')} }`;
}
