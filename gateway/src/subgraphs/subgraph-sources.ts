import { SubgraphSource, type SubgraphSourceOptions } from './subgraph-source.js';
import { createVouch } from './vouch.js';

interface Settings {
  /** Where subgraphs are that are not where the supergraph says. */
  SUBGRAPH_URLS: Record<string, string>;
  /** The key that each shares with the gateway. */
  SUBGRAPH_TOKEN_KEYS: Record<string, string>;
}

/** How each subgraph of the supergraph is asked. */
export class SubgraphSources {
  readonly #sources = new Map<string, SubgraphSource>();

  constructor(
    private readonly settings: Settings,
    private readonly options: Pick<SubgraphSourceOptions, 'timeoutMs' | 'logger'>,
  ) {}

  /** @throws when the settings hold no key for it. */
  open({ name, url = '' }: { name: string; url?: string | undefined }): SubgraphSource {
    const { SUBGRAPH_URLS: urls, SUBGRAPH_TOKEN_KEYS: keys } = this.settings;
    const key = keys[name];
    if (!key) throw new Error(`SUBGRAPH_TOKEN_KEYS holds no key for the subgraph ${name}`);
    const source = new SubgraphSource({ ...this.options, name, url: urls[name] ?? url, vouch: createVouch(name, key) });
    this.#sources.set(name, source);
    return source;
  }

  /** @throws when the settings name a subgraph that there is not. */
  refuseStrangers(): void {
    for (const setting of ['SUBGRAPH_URLS', 'SUBGRAPH_TOKEN_KEYS'] as const) {
      const strangers = Object.keys(this.settings[setting]).filter((name) => !this.#sources.has(name));
      if (strangers.length > 0) throw new Error(`${setting} names what is no subgraph: ${strangers.join(', ')}`);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sources.values()].map((source) => source.close()));
  }
}
