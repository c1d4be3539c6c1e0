import { Kind, parse, valueFromASTUntyped, type DirectiveNode, type FieldDefinitionNode } from 'graphql';

/** How a field of Subscription is served, as the schema says next to it. */
export interface LiveField {
  /** Without the prefix of the system. */
  topic: string;
  /** Type of the events that matter; all when absent. */
  event?: string;
  /** Root field of Query that is read for each event. */
  reads: string;
  /** Argument of the root field that takes the key of the event. */
  key?: string;
  /** Whether only events whose key is the person who watches matter. */
  personal: boolean;
}

/** The fields of Subscription that a composed schema says how to serve, by name. */
export function readLiveFields(supergraph: string): Map<string, LiveField> {
  const found = new Map<string, LiveField>();
  for (const definition of parse(supergraph, { noLocation: true }).definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Subscription')
      for (const field of definition.fields ?? []) {
        const directive = field.directives?.find(({ name }) => name.value === 'live');
        if (directive) found.set(field.name.value, readDirective(field, directive));
      }
  return found;
}

function readDirective({ name }: FieldDefinitionNode, directive: DirectiveNode): LiveField {
  const given = Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  ) as Partial<LiveField>;
  const { topic, reads } = given;
  if (!topic || !reads) throw new Error(`Subscription.${name.value} does not say what it listens to and reads`);
  return { personal: false, ...given, topic, reads };
}
