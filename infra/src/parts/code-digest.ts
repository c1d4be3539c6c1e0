import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { ROOT } from '@tpt/embedded';
import type { Service } from './description.js';

/** What the commands of a service are made of, in short: other code, content or libraries give another digest. */
export function digestOf(service: Service, root = ROOT): string {
  const read = '{dist,seed,events}/**/*.{js,json}';
  const files = globSync([`services/${service}/${read}`, `packages/*/${read}`, 'pnpm-lock.yaml'], { cwd: root });
  const hash = createHash('sha256');
  for (const file of files.toSorted())
    hash
      .update(`${file}\0`)
      .update(readFileSync(`${root}${file}`))
      .update('\0');
  return hash.digest('hex').slice(0, 32);
}
