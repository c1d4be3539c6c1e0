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

/** A place that a client can write a value into: an argument of a field, or a field of an input object in it. */
export interface Place {
  operation: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  /** What leads to the object that has the field, where that is no root. */
  parent?: string;
  /** From the argument on. */
  path: string[];
  type: GraphQLInputType;
}

/**
 * Every place of a schema in queries and mutations.
 * @param parents what leads to an object, by the name of its type.
 * @throws when a place is in an object to which nothing leads: this walk would not reach it.
 */
export function findPlaces(schema: GraphQLSchema, parents: Record<string, string>): Place[] {
  const roots = { query: schema.getQueryType()!, mutation: schema.getMutationType()! };
  const walked: unknown[] = [...Object.values(roots), schema.getSubscriptionType()];
  const inObjects = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__') || walked.includes(type)) return [];
    const parent = parents[type.name];
    const places = placesOf('query', type).map((place) => ({ ...place, ...(parent ? { parent } : {}) }));
    if (places[0] && !parent) throw new Error(`nothing leads to ${type.name}.${places[0].field.name} yet`);
    return places;
  });
  return [...placesOf('query', roots.query), ...placesOf('mutation', roots.mutation), ...inObjects];
}

const placesOf = (operation: Place['operation'], type: GraphQLObjectType): Place[] =>
  Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      leavesOf(argument.type, [argument.name]).map((leaf) => ({ operation, field, ...leaf })),
    ),
  );

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
