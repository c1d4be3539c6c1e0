import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { BlobStore } from './blob-store.js';
import { checkName, type Blobs } from './blobs.js';

const CONNECTS_WITHIN_MS = 2_000;
const ANSWERS_WITHIN_MS = 10_000;
const IDLE_MS = 10_000;
const TRIES = 3;

/** Keeps blobs in a bucket. */
export function createS3Blobs(store: Exclude<BlobStore, { folder: URL }>): Blobs {
  const { endpoint, region, bucket: Bucket, prefix, keyId: accessKeyId, secret: secretAccessKey } = store;
  const client = new S3Client({
    endpoint,
    region,
    // Not every server has a name for each bucket, or knows the newer checksums.
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: TRIES,
    requestHandler: {
      connectionTimeout: CONNECTS_WITHIN_MS,
      requestTimeout: ANSWERS_WITHIN_MS,
      throwOnRequestTimeout: true,
      socketTimeout: IDLE_MS,
    },
  });
  const placeOf = (name: string) => {
    checkName(name);
    return { Bucket, Key: prefix + name };
  };
  return {
    async put(name, bytes, type) {
      await client.send(new PutObjectCommand({ ...placeOf(name), Body: bytes, ContentType: type }));
    },
    async get(name) {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand(placeOf(name)));
        return { bytes: ContentLength!, content: Body as Readable };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async delete(name) {
      await client.send(new DeleteObjectCommand(placeOf(name)));
    },
    async *keptBefore(moment) {
      for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix }))
        for (const { Key, LastModified } of page.Contents ?? [])
          if (LastModified! < moment) yield Key!.slice(prefix.length);
    },
  };
}
