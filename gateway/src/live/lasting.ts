import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A subscription that the graph found to be in order. */
export interface NotedSubscription {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** What a request says whose connection lasts. */
export interface Lasting {
  /** Takes its subscription; throws what the client is to be told. */
  note(subscription: NotedSubscription): void;
}
