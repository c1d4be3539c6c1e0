import type { GatewayConfig } from '@apollo/gateway';
import { BoundedCache } from './bounded-cache.js';

type Kept = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;

/** How an operation is answered by subgraphs. */
export type Plan = Parameters<Kept['set']>[1];

const BYTES = 16 * 1024 * 1024;

/** The plans of operations; Apollo's gateway clears them when the schema is another. */
export class PlanCache extends BoundedCache<Plan> {
  constructor() {
    super(BYTES);
  }
}
