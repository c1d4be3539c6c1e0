import { isScalarType, type DocumentNode, type GraphQLScalarType } from 'graphql';

type Fields = Record<string, unknown>;

/**
 * Joins the resolvers of capabilities.
 * @throws when two of them define the same field, or nobody answers a field of a root.
 */
export function joinResolvers(parts: object[], schema: DocumentNode): Record<string, Fields | GraphQLScalarType> {
  const joined: Record<string, Fields> = {};
  const scalars: Record<string, GraphQLScalarType> = {};
  for (const [type, fields] of parts.flatMap(
    (part) => Object.entries(part) as [string, Fields | GraphQLScalarType][],
  )) {
    if (isScalarType(fields)) {
      scalars[type] = fields;
      continue;
    }
    const known = (joined[type] ??= {});
    for (const [field, resolver] of Object.entries(fields)) {
      if (field in known) throw new Error(`${type}.${field} is defined twice`);
      known[field] = resolver;
    }
  }
  for (const definition of schema.definitions) {
    if (definition.kind !== 'ObjectTypeDefinition' || !ROOTS.has(definition.name.value)) continue;
    for (const { name } of definition.fields ?? [])
      if (!joined[definition.name.value]?.[name.value])
        throw new Error(`nobody answers ${definition.name.value}.${name.value}`);
  }
  return { ...joined, ...scalars };
}

const ROOTS = new Set(['Query', 'Mutation']);
