import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CacheHint, CacheHints } from './cache-hints.js';

/** For how long, and to whom, the answer of an operation may be shown again. */
export interface CachePolicy {
  /** Seconds; 0 is never. */
  maxAge: number;
  /** Whether every visitor is answered the same. */
  isPublic: boolean;
}

const NEVER: CachePolicy = { maxAge: 0, isPublic: false };

/**
 * What the hints say of all that an operation may answer, whatever its variables leave out: the shortest time, and
 * private when a field is; by Apollo's rules, fields at the root and fields of objects without a hint are not kept.
 */
export function policyOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  hints: CacheHints,
): CachePolicy {
  const root = schema.getQueryType();
  if (operation.operation !== 'query' || !root) return NEVER;
  const fragments = new Map(document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  let maxAge = Infinity;
  let isPublic = true;
  const restrict = (hint: CacheHint) => {
    maxAge = Math.min(maxAge, hint.maxAge ?? Infinity);
    isPublic &&= hint.scope !== 'PRIVATE';
  };
  const look = (parent: GraphQLCompositeType, { selections }: SelectionSetNode, isRoot: boolean) => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) {
        const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const type = inner?.typeCondition ? schema.getType(inner.typeCondition.name.value) : parent;
        if (inner && isCompositeType(type)) look(type, inner.selectionSet, isRoot);
      } else if (selection.name.value !== '__typename') {
        const name = selection.name.value;
        const field = isUnionType(parent) ? undefined : parent.getFields()[name];
        const type = field && getNamedType(field.type);
        const owners = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
        // What a schema says of itself has no hints.
        if (!type) restrict({ maxAge: 0 });
        else for (const owner of owners) restrict(hintOf(hints, `${owner.name}.${name}`, type, isRoot));
        if (isCompositeType(type) && selection.selectionSet) look(type, selection.selectionSet, false);
      }
    }
  };
  look(root, operation.selectionSet, true);
  return { maxAge: maxAge === Infinity ? 0 : maxAge, isPublic };
}

const isFragment = (definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;

/** A field's own hint goes before that of the type it gives. */
function hintOf(hints: CacheHints, field: string, type: { name: string }, isRoot: boolean): CacheHint {
  const ofField = hints.get(field) ?? {};
  const ofType = isCompositeType(type) ? (hints.get(type.name) ?? {}) : {};
  const scope = ofField.scope ?? ofType.scope;
  const maxAge = ofField.maxAge ?? ofType.maxAge;
  const inherits = ofField.inheritMaxAge || ofType.inheritMaxAge || !isCompositeType(type);
  return {
    ...(scope ? { scope } : {}),
    ...(maxAge !== undefined ? { maxAge } : isRoot || !inherits ? { maxAge: 0 } : {}),
  };
}
