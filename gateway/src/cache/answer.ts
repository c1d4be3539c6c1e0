import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationRecord } from '../telemetry/operation-record.js';
import { encode, negotiateEncoding, type Encoding } from './encoding.js';

interface Written {
  headers: Record<string, string>;
  bytes: Buffer;
}

// What decides about a public answer besides its address and body.
const VARY = 'Accept, Accept-Encoding, Accept-Language, Authorization';
// What is shorter fits into a packet or two as it is.
const COMPRESSED_FROM = 1_024;

/** An answer of the graph, ready to be sent to one reader or, when it is public, to many. */
export class Answer {
  /** Whether every visitor who asks the same may be shown it, for as long as its `Cache-Control` says. */
  readonly isPublic: boolean;
  readonly #etag: string;
  readonly #identity: Written;
  readonly #compressed = new Map<Encoding, Written | Promise<Written>>();

  constructor(
    private readonly status: number,
    headers: Record<string, string>,
    body: string,
    /** What it is the answer to, for what is told of those who are given it again. */
    readonly operation: Pick<OperationRecord, 'name' | 'type' | 'hash'> = {},
  ) {
    const bytes = Buffer.from(body);
    this.isPublic = status === 200 && headers['cache-control']?.startsWith('public') === true;
    // Weak: it is the same however the body is written.
    this.#etag = this.isPublic ? `W/"${createHash('sha256').update(bytes).digest('base64url')}"` : '';
    this.#identity = { headers: this.isPublic ? { ...headers, vary: VARY, etag: this.#etag } : headers, bytes };
  }

  /** Bytes that it takes in memory, compressed ones included. */
  get size(): number {
    return 2 * this.#identity.bytes.length + 1_000;
  }

  /** Sends it. A private answer is never compressed: how short it becomes would tell what it repeats. */
  send({ method, headers }: FastifyRequest, reply: FastifyReply): void | Promise<void> {
    if (!this.isPublic) return this.#finish(reply, this.#identity);
    if (method === 'GET' && isAmong(headers['if-none-match'], this.#etag))
      return void withHeaders(reply.status(304), this.#identity.headers).send();
    const encoding =
      this.#identity.bytes.length < COMPRESSED_FROM ? 'identity' : negotiateEncoding(headers['accept-encoding']);
    if (encoding === 'identity') return this.#finish(reply, this.#identity);
    const compressed = this.#compressed.get(encoding) ?? this.#compress(encoding);
    return 'bytes' in compressed
      ? this.#finish(reply, compressed)
      : compressed.then((written) => this.#finish(reply, written));
  }

  #finish(reply: FastifyReply, { headers, bytes }: Written): void {
    withHeaders(reply.status(this.status), headers).send(bytes);
  }

  /** Once for all who ask for it. */
  #compress(encoding: 'br' | 'gzip'): Promise<Written> {
    const { headers, bytes } = this.#identity;
    const compressing = encode(bytes, encoding).then((compressed) => {
      const written = { headers: { ...headers, 'content-encoding': encoding }, bytes: compressed };
      this.#compressed.set(encoding, written);
      return written;
    });
    this.#compressed.set(encoding, compressing);
    return compressing;
  }
}

/** Others may have said before what else their part of the answer depends on. */
function withHeaders(reply: FastifyReply, headers: Record<string, string>): FastifyReply {
  const vary = reply.getHeader('vary');
  reply.headers(headers);
  return vary && headers['vary'] ? reply.header('vary', `${vary}, ${headers['vary']}`) : reply;
}

const isAmong = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === '*' || header.split(',').some((each) => each.trim().replace(/^(W\/)?/, 'W/') === etag));
