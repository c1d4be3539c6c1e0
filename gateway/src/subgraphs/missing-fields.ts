import type { QueryPlan } from '@apollo/query-planner';
import { plannedFetches, type PlannedFetch } from './planned-fetches.js';
import type { SelectionTree } from './selection-tree.js';
import type { SubgraphUnavailable } from './subgraph-unavailable.js';

/** A place in an answer. */
export type Path = readonly (string | number)[];

/**
 * Where fields are missing in an answer because of subgraphs that gave none; at most as many as that.
 * A field is missing when it was to come from there, or from what could not be asked without it, and is null.
 */
export function findMissingFields(
  plan: QueryPlan,
  data: unknown,
  failures: readonly SubgraphUnavailable[],
  most: number,
): Path[] {
  const found = new Map<string, Path>();
  for (const { fetch, hasFailed } of fetchesWithout(plan, failures)) {
    const before = found.size;
    const onTheWay: Path[] = [];
    const visit = (value: unknown, [next, ...rest]: Path, at: Path): void => {
      if (found.size >= most) return;
      if (Array.isArray(value)) {
        const further = next === '@' || next === undefined ? rest : [next, ...rest];
        for (const [index, item] of value.entries()) visit(item, further, [...at, index]);
      } else if (value === null) onTheWay.push(at);
      else if (!isObject(value)) return;
      else if (next === undefined) collectNulls(value, fetch.fields, at, add);
      else if (Object.hasOwn(value, next)) visit(value[next], rest, [...at, next]);
    };
    const add = (path: Path) => found.size < most && found.set(path.join('\n'), path);
    visit(data, fetch.path, []);
    // A field that may not be null has taken with it what it stood in.
    if (hasFailed && found.size === before)
      for (const path of onTheWay) add(path.length > 0 ? path : [fetch.path[0] ?? firstOf(fetch.fields)]);
  }
  return [...found.values()];
}

/** What was not fetched: what failed, and what needs something that was to come from there. */
function fetchesWithout(
  plan: QueryPlan,
  failures: readonly SubgraphUnavailable[],
): { fetch: PlannedFetch; hasFailed: boolean }[] {
  const without: { fetch: PlannedFetch; hasFailed: boolean }[] = [];
  for (const fetch of plannedFetches(plan)) {
    const hasFailed = failures.some(({ query, at }) => query === fetch.query && isSame(at, fetch.path));
    const isStranded = without.some(
      ({ fetch: other }) =>
        isSame(other.path, fetch.path) && fetch.needs.some((name) => name !== '__typename' && other.fields.has(name)),
    );
    if (hasFailed || isStranded) without.push({ fetch, hasFailed });
  }
  return without;
}

function collectNulls(value: unknown, fields: SelectionTree, at: Path, add: (path: Path) => unknown): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collectNulls(item, fields, [...at, index], add);
  } else if (isObject(value)) {
    for (const [name, field] of fields) {
      // What the client did not ask for, or not of this type, is not in the answer.
      if (!Object.hasOwn(value, name)) continue;
      if (value[name] === null) add([...at, name]);
      else if (field.fields) collectNulls(value[name], field.fields, [...at, name], add);
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((part, index) => part === other[index]);

const firstOf = (fields: SelectionTree): string => fields.keys().next().value ?? '';
