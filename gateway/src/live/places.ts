import { isIPv6 } from 'node:net';

/** Room for connections that last, or for what is watched over them. */
export interface Places {
  /** Takes a place for somebody from this network address; gives it back when called. Undefined when there is none. */
  take(address: string): (() => void) | undefined;
}

/** @param most places in all, and from one network: an IPv4 address, or an IPv6 network of 64 bits. */
export function createPlaces(most: { inAll: number; perNetwork: number }): Places {
  const byNetwork = new Map<string, number>();
  let taken = 0;
  return {
    take(address) {
      const network = networkOf(address);
      const ofNetwork = byNetwork.get(network) ?? 0;
      if (taken >= most.inAll || ofNetwork >= most.perNetwork) return undefined;
      taken += 1;
      byNetwork.set(network, ofNetwork + 1);
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        taken -= 1;
        const left = byNetwork.get(network)! - 1;
        if (left > 0) byNetwork.set(network, left);
        else byNetwork.delete(network);
      };
    },
  };
}

/** Whoever has an IPv6 address usually has all of its network. */
export function networkOf(address: string): string {
  const ofIPv4 = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (ofIPv4 || !isIPv6(address)) return ofIPv4 ?? address;
  // A URL writes the address out in one form, with at most one gap.
  const [head = '', tail] = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1).split('::');
  const groups = head.split(':').filter(Boolean);
  const behind = tail?.split(':').filter(Boolean) ?? [];
  const gap = Array.from({ length: tail === undefined ? 0 : 8 - groups.length - behind.length }, () => '0');
  return `${[...groups, ...gap, ...behind].slice(0, 4).join(':')}::/64`;
}
