import { createAlarms, type Logger } from '@tpt/program';
import { buildSchema } from 'graphql';
import type { Registry } from 'prom-client';
import { createShapeCheck, type ShapeCheck } from './answer-shape.js';
import type { SubgraphEvents } from './events.js';
import { logFailures } from './failure-log.js';
import { countSubgraphs } from './metrics.js';
import { limitsOf } from './subgraph-limits.js';
import { SubgraphSource } from './subgraph-source.js';
import { createVouch } from './vouch.js';

type Settings = Parameters<typeof limitsOf>[1] & {
  /** Where subgraphs are that are not where the supergraph says. */
  SUBGRAPH_URLS: Record<string, string>;
  /** The key that each shares with the gateway; one that has none is not told who calls. */
  SUBGRAPH_TOKEN_KEYS: Record<string, string>;
};

/** How each subgraph of the supergraph is asked. */
export class SubgraphSources {
  readonly #sources = new Map<string, SubgraphSource>();
  readonly #settings: Settings;
  readonly #hasShape: ShapeCheck;
  readonly #events: SubgraphEvents;
  readonly #logger: Logger;

  constructor(settings: Settings, options: { supergraph: string; logger: Logger; metrics: Registry }) {
    const { supergraph, logger, metrics } = options;
    this.#settings = settings;
    this.#logger = logger;
    this.#hasShape = createShapeCheck(buildSchema(supergraph, { assumeValid: true, assumeValidSDL: true }));
    const counted = countSubgraphs(metrics, () => this.#states());
    const logged = logFailures(logger, createAlarms({ logger, metrics }));
    this.#events = {
      ...counted,
      ...logged,
      failed(...failure) {
        counted.failed(...failure);
        logged.failed(...failure);
      },
    };
  }

  /** @throws when neither the settings nor the supergraph say where it is. */
  open({ name, url = '' }: { name: string; url?: string | undefined }): SubgraphSource {
    const { SUBGRAPH_URLS: urls, SUBGRAPH_TOKEN_KEYS: keys } = this.#settings;
    const place = urls[name] ?? url;
    if (!URL.canParse(place)) throw new Error(`SUBGRAPH_URLS does not say where the subgraph ${name} is`);
    if (keys[name] === undefined)
      this.#logger.warn({ subgraph: name }, 'a subgraph without a key is not told who calls');
    const source = new SubgraphSource({
      name,
      url: place,
      limits: limitsOf(name, this.#settings),
      vouch: keys[name] === undefined ? undefined : createVouch(name, keys[name]),
      hasShape: this.#hasShape,
      events: this.#events,
    });
    this.#sources.set(name, source);
    return source;
  }

  /** Where a subgraph is, and what vouches there for a visitor; undefined when it is not there, or is not told who calls. */
  placeOf(name: string): { url: string; vouch: () => string } | undefined {
    const { url, vouch } = this.#sources.get(name)?.options ?? {};
    return url && vouch ? { url, vouch: () => vouch({}) } : undefined;
  }

  /** @throws when the settings name a subgraph that there is not. */
  refuseStrangers(): void {
    for (const setting of ['SUBGRAPH_URLS', 'SUBGRAPH_TOKEN_KEYS', 'SUBGRAPH_LIMITS'] as const) {
      const strangers = Object.keys(this.#settings[setting]).filter((name) => !this.#sources.has(name));
      if (strangers.length > 0) throw new Error(`${setting} names what is no subgraph: ${strangers.join(', ')}`);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sources.values()].map((source) => source.close()));
  }

  *#states() {
    for (const [name, source] of this.#sources) yield [name, source.state] as const;
  }
}
