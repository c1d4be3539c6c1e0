import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** The names of all fields that a query asks of the items of a connection, fragments included. */
export function fieldsOfItems({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>) {
  const spread = (selectionSet: SelectionSetNode | undefined): FieldNode[] =>
    (selectionSet?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      return spread(
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments[selection.name.value]?.selectionSet
          : selection.selectionSet,
      );
    });
  const below = (fields: readonly FieldNode[], name?: string): FieldNode[] =>
    fields.flatMap((field) => spread(field.selectionSet)).filter((field) => !name || field.name.value === name);
  const items = [...below(fieldNodes, 'nodes'), ...below(below(fieldNodes, 'edges'), 'node')];
  return new Set(below(items).map((field) => field.name.value));
}
