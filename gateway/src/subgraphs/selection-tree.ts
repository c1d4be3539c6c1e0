import { Kind, type FragmentDefinitionNode, type OperationTypeNode, parse, type SelectionSetNode } from 'graphql';

/** What a query of the planner selects, by the names in its answer; conditions of type are looked through. */
export type SelectionTree = Map<string, SelectedField>;

/** A selected field. */
export interface SelectedField {
  name: string;
  /** The type that it is selected on, where the query itself says it. */
  on: string | undefined;
  /** What is selected of its value; none of a scalar. */
  fields: SelectionTree | undefined;
}

/** Reads a query that the planner made. */
export function readSelections(query: string): { operation: OperationTypeNode; fields: SelectionTree } {
  const { definitions } = parse(query, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  return { operation: operation.operation, fields: collect(operation.selectionSet, undefined, fragments, new Map()) };
}

function collect(
  { selections }: SelectionSetNode,
  on: string | undefined,
  fragments: Map<string, FragmentDefinitionNode>,
  into: SelectionTree,
): SelectionTree {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const { name, alias, selectionSet } = selection;
      const known = into.get((alias ?? name).value)?.fields;
      const fields = selectionSet && collect(selectionSet, undefined, fragments, known ?? new Map());
      into.set((alias ?? name).value, { name: name.value, on, fields });
    } else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      collect(fragment.selectionSet, fragment.typeCondition?.name.value ?? on, fragments, into);
    }
  }
  return into;
}
