import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '@tpt/embedded';
import { generateEventTypes } from './event-types.js';
import { joinSchemas } from './schemas.js';

/** What is generated besides resolver types and the supergraph, formatted, by file. */
export async function generateFiles(): Promise<Record<string, string>> {
  const options = await resolveConfig(`${ROOT}package.json`);
  const files = { ...joinSchemas(), ...(await generateEventTypes()) };
  return Object.fromEntries(
    await Promise.all(
      Object.entries(files).map(async ([file, text]) => [file, await format(text, { ...options, filepath: file })]),
    ),
  ) as Record<string, string>;
}

/** Files that are not what they would be generated to be. */
export const findStale = async (): Promise<string[]> =>
  Object.entries(await generateFiles())
    .filter(([file, text]) => !existsSync(ROOT + file) || readFileSync(ROOT + file, 'utf8') !== text)
    .map(([file]) => file);

/** Writes them. */
export async function writeGenerated(): Promise<void> {
  for (const [file, text] of Object.entries(await generateFiles())) writeFileSync(ROOT + file, text);
}
