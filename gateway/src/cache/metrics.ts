import { Counter, Gauge, type Registry } from 'prom-client';
import type { AnswerCache } from './answer-cache.js';
import type { PlanCache } from './plan-cache.js';

/** Shows how often what is kept was used. */
export function measureCaches(
  registry: Registry,
  { answers, plans }: { answers: AnswerCache; plans: PlanCache },
): void {
  count(registry, 'gateway_response_cache_lookups_total', 'Requests, by where their answer came from.', answers.counts);
  count(registry, 'gateway_plan_cache_lookups_total', 'Plans, by whether they were known.', plans.counts);
  const size = new Gauge({
    name: 'gateway_response_cache_bytes',
    help: 'Size of the answers that are kept.',
    registers: [],
    collect() {
      this.set(answers.size);
    },
  });
  registry.registerMetric(size);
}

/** What is counted at every request is a number; its label is written when somebody looks. */
function count(registry: Registry, name: string, help: string, counts: Readonly<Record<string, number>>): void {
  const lookups = new Counter({
    name,
    help,
    labelNames: ['result'] as const,
    registers: [],
    collect() {
      this.reset();
      for (const [result, value] of Object.entries(counts)) this.inc({ result }, value);
    },
  });
  registry.registerMetric(lookups);
}
