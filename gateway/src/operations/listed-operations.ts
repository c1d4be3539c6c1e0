import type { ListedOperation, OperationManifest } from './manifest.js';

/** The operations of a manifest, by what requests name them by. */
export class ListedOperations implements Iterable<ListedOperation> {
  readonly #byName: Map<string, ListedOperation>;
  readonly #byId: Map<string, ListedOperation>;
  readonly #bodies: Set<string>;

  constructor({ operations }: Pick<OperationManifest, 'operations'> = { operations: [] }) {
    this.#byName = new Map(operations.map((operation) => [operation.name, operation]));
    this.#byId = new Map(operations.map((operation) => [operation.id, operation]));
    this.#bodies = new Set(operations.map(({ body }) => body));
  }

  /** The text of an operation of ours. @throws when there is none of this name. */
  bodyOf(name: string): string {
    const operation = this.#byName.get(name);
    if (!operation) throw new Error(`no operation of the manifest is called ${name}`);
    return operation.body;
  }

  /** The text that an id stands for. */
  find(id: string): string | undefined {
    return this.#byId.get(id)?.body;
  }

  /** Whether a text is, to the letter, that of an operation. */
  has(text: string): boolean {
    return this.#bodies.has(text);
  }

  /** Their names: what may be told of who asks, since we chose them. */
  get names(): ReadonlySet<string> {
    return new Set(this.#byName.keys());
  }

  [Symbol.iterator](): Iterator<ListedOperation> {
    return this.#byId.values();
  }
}
