import { SubgraphSource, type SubgraphSourceOptions } from './subgraph-source.js';

/** How each subgraph of the supergraph is asked: where it says, or where the settings say instead. */
export class SubgraphSources {
  readonly #sources = new Map<string, SubgraphSource>();

  constructor(
    private readonly urls: Record<string, string>,
    private readonly options: Omit<SubgraphSourceOptions, 'name' | 'url'>,
  ) {}

  open({ name, url }: { name: string; url?: string | undefined }): SubgraphSource {
    const source = new SubgraphSource({ ...this.options, name, url: this.urls[name] ?? url ?? '' });
    this.#sources.set(name, source);
    return source;
  }

  /** @throws when the settings say where a subgraph is that there is not. */
  refuseStrangers(): void {
    const strangers = Object.keys(this.urls).filter((name) => !this.#sources.has(name));
    if (strangers.length > 0) throw new Error(`SUBGRAPH_URLS names what is no subgraph: ${strangers.join(', ')}`);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sources.values()].map((source) => source.close()));
  }
}
