interface Provider {
  /** What its hosts are all called. */
  host: string;
  /** What it does not look at in the part before the `@`. */
  ignores?: RegExp;
}

// What these providers themselves say of their addresses; for every other a dot is a letter like another.
const GMAIL: Provider = { host: 'gmail.com', ignores: /\./g };
const PROVIDERS = new Map<string, Provider>([
  ['gmail.com', GMAIL],
  ['googlemail.com', GMAIL],
]);

/** The one form of a mailbox: case, tags after a `+` and what its provider ignores. Undefined when no name is left. */
export function toCanonical(local: string, host: string): string | undefined {
  const provider = PROVIDERS.get(host);
  const [name = ''] = local.toLowerCase().split('+');
  const kept = provider?.ignores ? name.replace(provider.ignores, '') : name;
  return kept && !kept.endsWith('.') ? `${kept}@${provider?.host ?? host}` : undefined;
}
