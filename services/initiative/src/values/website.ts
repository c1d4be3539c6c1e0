// What RFC 3986 lets stand in an address; whoever shows one need not fear quotes or angle brackets in it.
const ADDRESS = /^https?:\/\/(?:[\w\-.~:/?@!$&()*+,;=]|%[0-9a-f]{2})+(?:#(?:[\w\-.~:/?@!$&()*+,;=]|%[0-9a-f]{2})*)?$/i;

/** The address of a public site in its one spelling; undefined when it is none, or would sign somebody in. */
export function readWebsite(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username || url.password) return undefined;
  const written = url.href.replaceAll("'", '%27');
  // The bare name of a host stays as people write it.
  const address = url.pathname === '/' && !url.search && !url.hash ? written.replace(/\/$/, '') : written;
  return ADDRESS.test(address) ? address : undefined;
}
