import { usageReportingSignature } from '@apollo/utils.usagereporting';
import { Kind, visit, type DocumentNode, type NameNode } from 'graphql';
import type { OperationRecord } from './operation-record.js';

/**
 * The shape of an operation that fits the schema: what it selects, and nothing that whoever wrote it has thought up, which
 * are values, aliases and the names of operations, variables and fragments.
 */
export function shapeOf({ document, operation }: NonNullable<OperationRecord['run']>): string {
  const [variables, fragments] = [renamer('v'), renamer('F')];
  const run: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: document.definitions.filter((part) => part === operation || part.kind === Kind.FRAGMENT_DEFINITION),
  };
  const nameless = visit(run, {
    OperationDefinition: (node) => ({ ...node, name: undefined }),
    Variable: (node) => ({ ...node, name: variables(node.name) }),
    FragmentDefinition: (node) => ({ ...node, name: fragments(node.name) }),
    FragmentSpread: (node) => ({ ...node, name: fragments(node.name) }),
  });
  // The library knows an operation without a name by an empty one.
  return usageReportingSignature(nameless, '');
}

/** Gives each name another, in the order in which they come. */
function renamer(letter: string): (name: NameNode) => NameNode {
  const known = new Map<string, string>();
  return ({ value }) => {
    if (!known.has(value)) known.set(value, `${letter}${known.size + 1}`);
    return { kind: Kind.NAME, value: known.get(value)! };
  };
}
