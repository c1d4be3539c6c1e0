import type { PlanNode, QueryPlan, QueryPlanSelectionNode, SubscriptionNode } from '@apollo/query-planner';
import { readSelections, type SelectionTree } from './selection-tree.js';

/** One request of a plan. */
export interface PlannedFetch {
  query: string;
  /** To which part of the answer it adds; `@` stands for every item of a list. */
  path: string[];
  /** What it adds to each object there. */
  fields: SelectionTree;
  /** Names of the fields there that it cannot be sent without. */
  needs: string[];
}

const known = new WeakMap<QueryPlan, PlannedFetch[]>();

/** The requests of a plan, in their order; those of branches that are not taken too. */
export function plannedFetches(plan: QueryPlan): PlannedFetch[] {
  const before = known.get(plan);
  if (before) return before;
  const fetches = [...walk(plan.node, [])];
  known.set(plan, fetches);
  return fetches;
}

function* walk(node: PlanNode | SubscriptionNode | undefined, path: string[]): Generator<PlannedFetch> {
  switch (node?.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const each of node.nodes) yield* walk(each, path);
      break;
    case 'Flatten':
      yield* walk(node.node, [...path, ...node.path.map(String)]);
      break;
    case 'Condition':
      yield* walk(node.ifClause, path);
      yield* walk(node.elseClause, path);
      break;
    case 'Fetch': {
      const { fields } = readSelections(node.operation);
      yield {
        query: node.operation,
        path,
        fields: (node.requires && fields.get('_entities')?.fields) ?? fields,
        needs: namesIn(node.requires ?? []),
      };
    }
  }
}

const namesIn = (selections: readonly QueryPlanSelectionNode[]): string[] =>
  selections.flatMap((selection) =>
    selection.kind === 'Field' ? [selection.alias ?? selection.name] : namesIn(selection.selections),
  );
