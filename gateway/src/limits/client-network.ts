import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { FastifyRequest } from 'fastify';

const NETWORK_PARTS = 4;

/**
 * The network that a request came from: an IPv4 address, or the half of an IPv6 address that one household shares.
 * Forwarded addresses count only as far as proxies that are trusted vouch for them.
 */
export function clientNetwork(request: Pick<FastifyRequest, 'ip' | 'ips'>): string {
  // What a proxy took over and is no address names nobody: then it is the proxy that came.
  const address = (request.ips ?? [request.ip]).findLast((candidate) => isIP(candidate));
  return address === undefined ? 'unknown' : networkOf(address);
}

function networkOf(address: string): string {
  const read = ipaddr.process(address);
  if (read.kind() === 'ipv4') return read.toString();
  const { parts } = read as ipaddr.IPv6;
  return `${parts
    .slice(0, NETWORK_PARTS)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
