import {
  type ConstDirectiveNode,
  Kind,
  parse,
  valueFromASTUntyped,
  visit,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

/** What `@cacheControl` says of a type or a field. */
export interface CacheHint {
  /** Seconds. */
  maxAge?: number;
  scope?: 'PUBLIC' | 'PRIVATE';
  inheritMaxAge?: boolean;
}

/** The hints of a graph, by `Type` and `Type.field`. */
export type CacheHints = ReadonlyMap<string, CacheHint>;

/** Reads the hints of a supergraph; the schema that clients are shown does not hold them. */
export function readCacheHints(supergraph: string): CacheHints {
  const hints = new Map<string, CacheHint>();
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    const directive = directives.find(({ name }) => name.value === 'cacheControl');
    if (directive) hints.set(coordinate, readHint(directive));
  };
  const noteType = ({ name, directives }: { name: { value: string }; directives?: readonly ConstDirectiveNode[] }) =>
    note(name.value, directives);
  const noteFields = (type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) => {
    noteType(type);
    for (const { name, directives } of type.fields ?? []) note(`${type.name.value}.${name.value}`, directives);
  };
  visit(parse(supergraph, { noLocation: true }), {
    [Kind.OBJECT_TYPE_DEFINITION]: noteFields,
    [Kind.INTERFACE_TYPE_DEFINITION]: noteFields,
    [Kind.UNION_TYPE_DEFINITION]: (type: UnionTypeDefinitionNode) => noteType(type),
  });
  return hints;
}

const readHint = (directive: ConstDirectiveNode): CacheHint =>
  Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  ) as CacheHint;
