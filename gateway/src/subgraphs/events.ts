/** What happens between the gateway and its subgraphs, for who counts and who logs. */
export interface SubgraphEvents {
  /** It answered; in milliseconds, waiting included. */
  answered(subgraph: string, durationMs: number): void;
  /** Nothing came of a request. */
  failed(subgraph: string, failure: unknown, durationMs: number): void;
  /** A request is sent once more. */
  repeated(subgraph: string): void;
  /** One waits for the answer to what another has asked. */
  merged(subgraph: string): void;
  /** It is not asked any more, but for a trial now and then. */
  broke(subgraph: string, reason: unknown): void;
  /** It is asked again. */
  recovered(subgraph: string): void;
}
