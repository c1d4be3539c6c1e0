import { z } from 'zod';

/** Where blobs are: a folder, or a bucket of a server that speaks S3's protocol. */
export type BlobStore =
  { folder: URL } | { endpoint: string; region: string; bucket: string; prefix: string; keyId: string; secret: string };

const PROTOCOLS: Record<string, string> = { 's3:': 'https:', 's3+http:': 'http:' };

/**
 * A setting that says where blobs are: `file:///folder`, or `s3://key-id:secret@host/bucket/prefix?region=…` (`s3+http:`
 * without TLS), with what has a meaning in URLs written as `%2F`.
 */
export const blobStore = () =>
  z.string().transform((text, context): BlobStore => {
    const store = readStore(text);
    if (store) return store;
    // The text itself holds a secret.
    context.addIssue({
      code: 'custom',
      message: 'is neither file:///folder nor s3://key-id:secret@host/bucket/prefix?region=…',
    });
    return z.NEVER;
  });

function readStore(text: string): BlobStore | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol === 'file:') return url.host === '' && url.pathname !== '/' ? { folder: url } : undefined;
  const protocol = PROTOCOLS[url.protocol];
  const [bucket = '', ...prefix] = url.pathname.split('/').filter(Boolean);
  if (!protocol || !url.host || !bucket || !url.username || !url.password) return undefined;
  return {
    endpoint: `${protocol}//${url.host}`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    bucket,
    prefix: prefix.map((part) => `${part}/`).join(''),
    keyId: decodeURIComponent(url.username),
    secret: decodeURIComponent(url.password),
  };
}
