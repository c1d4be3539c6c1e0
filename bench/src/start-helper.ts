import { ROOT, startProcess, type RunningProcess } from '@tpt/embedded';
import { freePort, waitFor } from '@tpt/testing';

/** A program that a bench compares with, or compares by. */
export interface Helper {
  process: RunningProcess;
  /** Where its graph is. */
  url: string;
}

const THERE_WITHIN_MS = 60_000;

/** What is run, if not a program of the bench. */
export interface HelperOptions {
  script?: string;
  args?: string[];
  env: Record<string, string>;
}

/** Starts a program of the bench, or another script, on a free port that it is told as `PORT`. */
export async function startHelper(name: string, { script, args = [], env }: HelperOptions): Promise<Helper> {
  const port = await freePort();
  const running = startProcess({
    name,
    command: process.execPath,
    args: [script ?? `${ROOT}bench/dist/${name}.js`, ...args],
    env: { ...env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) },
    cwd: ROOT,
    logFile: `${ROOT}.state/logs/${name.replaceAll('/', '-')}.log`,
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  const isThere = () =>
    fetch(url, { method: 'POST', body: '{"variables":{"after":"WyJpbmZpbml0eSIsIiJd"}}' }).then(
      () => true,
      () => false,
    );
  await waitFor(`${name} answers`, isThere, THERE_WITHIN_MS);
  return { process: running, url };
}
