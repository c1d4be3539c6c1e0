import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type * as Infra from '@tpt/infra';
import type * as Testing from '@tpt/testing';

// Starts the system of a folder, which may be another commit's, through what that commit brings for it; says where its
// gateway is, and stops it when nobody listens any more.
const [folder, issuer] = process.argv.slice(2) as [string, string];
const load = (file: string) => import(pathToFileURL(`${folder}${file}`).href) as Promise<unknown>;
const { startTestSystem } = (await load('infra/dist/index.js')) as typeof Infra;
// What tests stand on was once a part of what starts systems.
const stageFile = ['testing/dist/index.js', 'infra/dist/index.js'].find((file) => existsSync(folder + file))!;
const { buildStage, publishRun } = (await load(stageFile)) as typeof Testing;

const stage = await buildStage();
try {
  publishRun(stage.run);
  const system = await startTestSystem({ own: { identity: issuer } });
  try {
    console.log(`ready ${system.addresses.gateway}`);
    process.stdin.resume();
    await once(process.stdin, 'end');
  } finally {
    await system.stop();
  }
} finally {
  await stage.stop();
}
