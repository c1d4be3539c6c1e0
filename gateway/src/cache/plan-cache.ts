import { createHash } from 'node:crypto';
import type { GatewayConfig } from '@apollo/gateway';
import { LRUCache } from 'lru-cache';

type Cache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;

/** How an operation is answered by subgraphs. */
export type Plan = Parameters<Cache['set']>[1];

const REMEMBERED_BYTES = 30 * 1024 * 1024;

/** The plans of operations, as Apollo's gateway asks for them; it clears them when the schema is another. */
export class PlanCache implements Cache {
  readonly counts = { hit: 0, miss: 0 };
  readonly #plans = new LRUCache<string, Plan & object>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: (plan) => Buffer.byteLength(JSON.stringify(plan)),
  });

  async get(key: string): Promise<Plan | undefined> {
    const plan = this.#plans.get(key);
    this.counts[plan ? 'hit' : 'miss'] += 1;
    return plan;
  }

  async set(key: string, plan: Plan): Promise<void> {
    this.#plans.set(key, plan);
  }

  async delete(key: string): Promise<boolean> {
    return this.#plans.delete(key);
  }

  clear(): void {
    this.#plans.clear();
  }

  /** Keeps the plan of an operation that a document names, or that it holds alone, under the keys Apollo's gateway uses. */
  keep(queryHash: string, operationName: string | null, plan: Plan): void {
    this.#plans.set(queryHash, plan);
    if (operationName)
      this.#plans.set(createHash('sha256').update(queryHash).update(operationName).digest('hex'), plan);
  }
}
