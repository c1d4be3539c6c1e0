import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { runToEnd, STATE } from '@tpt/embedded';

const PACKAGES = ['@graphql-hive/gateway@2.15.1', 'graphql@16.15.0'];
const FOLDER = `${STATE}/hive-gateway-2.15.1`;

/** The program of the Hive Gateway, which is fetched from npm at its first use and is no part of the project. */
export async function installHive(): Promise<string> {
  if (!existsSync(FOLDER)) {
    console.log('… installing the Hive Gateway');
    const unready = `${STATE}/tmp/hive-gateway`;
    rmSync(unready, { recursive: true, force: true });
    mkdirSync(unready, { recursive: true });
    writeFileSync(`${unready}/package.json`, JSON.stringify({ private: true, type: 'module' }));
    await runToEnd({
      name: 'npm install',
      command: 'npm',
      args: ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES],
      env: {},
      cwd: unready,
      logFile: `${STATE}/logs/hive-gateway-install.log`,
    });
    renameSync(unready, FOLDER);
  }
  return `${FOLDER}/node_modules/@graphql-hive/gateway/dist/bin.js`;
}
