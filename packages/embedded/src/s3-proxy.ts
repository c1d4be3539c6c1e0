import { mkdirSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { freePort } from './free-port.js';
import { fetchJars, librariesOf } from './jars.js';
import { STATE } from './paths.js';
import type { RunningProcess } from './process.js';
import { startPart } from './start-part.js';
import { waitFor } from './wait.js';

const S3_PROXY = { name: 's3-proxy', version: '4.1.0' };
const ANSWERS_WITHIN_MS = 60_000;

/** A server that speaks S3's protocol and forgets everything when it ends. */
export interface S3Proxy {
  endpoint: string;
  keyId: string;
  secret: string;
  process: RunningProcess;
}

/** Starts S3Proxy with a bucket in a folder of its own; Maven fetches it, 57 MB once. */
export async function startS3Proxy(folder: string, bucket: string): Promise<S3Proxy> {
  await fetchJars(S3_PROXY, `${STATE}/logs/mvn.log`);
  // Its file system knows a folder as a bucket.
  mkdirSync(`${folder}/buckets/${bucket}`, { recursive: true });
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  const [keyId, secret] = ['a-key-id', 'a/secret+with signs'];
  const settings = {
    's3proxy.endpoint': endpoint,
    's3proxy.authorization': 'aws-v2-or-v4',
    's3proxy.identity': keyId,
    's3proxy.credential': secret,
    'jclouds.provider': 'filesystem-nio2',
    'jclouds.filesystem.basedir': `${folder}/buckets`,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileAtomic.sync(`${folder}/s3-proxy.properties`, lines.join('\n'));
  const running = await startPart(
    'S3Proxy',
    {
      name: 's3-proxy',
      command: 'java',
      args: [
        '-Xmx128m',
        '-XX:+UseSerialGC',
        '-XX:TieredStopAtLevel=1',
        '-XX:-UsePerfData',
        '-DLOG_LEVEL=warn',
        `-Djava.io.tmpdir=${folder}`,
        '-cp',
        `${librariesOf(S3_PROXY)}/*`,
        'org.gaul.s3proxy.Main',
        '--properties',
        `${folder}/s3-proxy.properties`,
      ],
      env: {},
      cwd: folder,
      logFile: `${folder}/s3-proxy.log`,
    },
    // Whoever does not say who she is is answered too, that she may not.
    (signal) => waitFor('S3Proxy answers', async () => (await fetch(endpoint)).status > 0, ANSWERS_WITHIN_MS, signal),
  );
  return { endpoint, keyId, secret, process: running };
}
