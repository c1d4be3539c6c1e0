import { json } from '@tpt/program';
import { z } from 'zod';

/** What one subgraph may cost. */
export interface SubgraphLimits {
  /** How long a query may take from when it is asked, waiting included: a page waits for it. */
  queryTimeoutMs: number;
  /** The same of a mutation, which somebody would have to repeat without knowing whether it was made. */
  mutationTimeoutMs: number;
  /** How many requests it is sent at once, each over a connection of its own. */
  running: number;
  /** How many more may wait. */
  waiting: number;
  /** How much one answer may weigh. */
  answerBytes: number;
}

const BOUNDS = { running: 64, waiting: 1_024, answerBytes: 4 * 1024 * 1024 };

const milliseconds = () => z.coerce.number().int().min(50).max(60_000);
const count = (least: number, most: number) => z.number().int().min(least).max(most);

/** The settings of the limits, and of subgraphs that have others. */
export const limitSettings = {
  SUBGRAPH_QUERY_TIMEOUT_MS: milliseconds().default(800),
  SUBGRAPH_MUTATION_TIMEOUT_MS: milliseconds().default(5_000),
  SUBGRAPH_LIMITS: json()
    .pipe(
      z.record(
        z.string(),
        z
          .strictObject({
            queryTimeoutMs: milliseconds(),
            mutationTimeoutMs: milliseconds(),
            running: count(1, 1_000),
            waiting: count(0, 100_000),
            answerBytes: count(1_024, 64 * 1024 * 1024),
          })
          .partial(),
      ),
    )
    .default({}),
};

type LimitSettings = { [Name in keyof typeof limitSettings]: z.output<(typeof limitSettings)[Name]> };

/** The limits of one subgraph. */
export const limitsOf = (subgraph: string, settings: LimitSettings): SubgraphLimits => ({
  ...BOUNDS,
  queryTimeoutMs: settings.SUBGRAPH_QUERY_TIMEOUT_MS,
  mutationTimeoutMs: settings.SUBGRAPH_MUTATION_TIMEOUT_MS,
  ...(settings.SUBGRAPH_LIMITS[subgraph] as Partial<SubgraphLimits> | undefined),
});
