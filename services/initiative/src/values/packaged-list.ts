import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Reads a list from the file of a package; nothing of it is kept that the caller does not keep. */
export const readPackagedList = <Entry>(file: string): Entry[] =>
  JSON.parse(readFileSync(resolve(file), 'utf8')) as Entry[];
