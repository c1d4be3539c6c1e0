import type { Readable } from 'node:stream';

/**
 * Takes what arrives; undefined when it is more than `most` bytes, of which the rest is left where it is.
 * @throws when it ends before its end.
 */
export async function readBytes(body: Readable, most: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Whoever sends too much can still be told so.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}
