import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import type * as Infra from '@tpt/infra';

// Starts the system of a folder, which may be another commit's, through what that commit brings for it; says where its
// gateway is, and stops it when nobody listens any more.
const [folder, issuer] = process.argv.slice(2) as [string, string];
const { buildStage, publishRun, startTestSystem } = (await import(
  pathToFileURL(`${folder}infra/dist/index.js`).href
)) as typeof Infra;

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
