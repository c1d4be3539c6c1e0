import {
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { readSelections, type SelectionTree } from './selection-tree.js';

/** Whether the data that a query was answered with has lists and objects where the schema has them. */
export type ShapeCheck = (query: string, data: unknown) => boolean;

/** Lists and objects of an answer, as deep as they go; other values are checked where the answer is put together. */
interface Shape {
  lists: number;
  fields: [name: string, shape: Shape][] | undefined;
}

// Texts that clients write stand in queries, so they are counted by their length; a shape is shorter than its query.
const REMEMBERED_CHARACTERS = 8 * 1024 * 1024;

/** Checks against a supergraph: the parts of an answer that fit nothing would break the answers of other subgraphs. */
export function createShapeCheck(schema: GraphQLSchema): ShapeCheck {
  const shapes = new LRUCache<string, Shape>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_shape, query) => query.length,
    memoMethod: (query) => shapeOf(query, schema),
  });
  return (query, data) => fits(data, shapes.memo(query), 0);
}

function fits(value: unknown, shape: Shape, listsAround: number): boolean {
  if (value === null || value === undefined) return true;
  if (listsAround < shape.lists)
    return Array.isArray(value) && value.every((item) => fits(item, shape, listsAround + 1));
  if (!shape.fields) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const { __typename: typename = '' } = value as { __typename?: unknown };
  if (typeof typename !== 'string') return false;
  return shape.fields.every(([name, field]) => fits((value as Record<string, unknown>)[name], field, 0));
}

function shapeOf(query: string, schema: GraphQLSchema): Shape {
  const { operation, fields } = readSelections(query);
  return { lists: 0, fields: shapesOf(fields, schema.getRootType(operation) ?? undefined, schema) };
}

function shapesOf(tree: SelectionTree, parent: GraphQLNamedType | undefined, schema: GraphQLSchema): [string, Shape][] {
  const shapes: [string, Shape][] = [];
  for (const [responseName, { name, on, fields }] of tree) {
    if (name === '_entities') {
      shapes.push([responseName, { lists: 1, fields: fields && shapesOf(fields, undefined, schema) }]);
      continue;
    }
    const type = typeOfField(on === undefined ? parent : schema.getType(on), name);
    if (!type) continue;
    const lists = countLists(type);
    const named = getNamedType(type);
    const inner = isCompositeType(named) ? shapesOf(fields ?? new Map(), named, schema) : undefined;
    if (lists > 0 || inner) shapes.push([responseName, { lists, fields: inner }]);
  }
  return shapes;
}

const typeOfField = (parent: GraphQLNamedType | undefined, name: string): GraphQLOutputType | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;

function countLists(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + countLists(nullable.ofType) : 0;
}
