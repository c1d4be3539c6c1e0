import { startTestSystem, type System } from '@tpt/infra';
import { buildStage, publishRun } from '@tpt/testing';
import { startIssuer, type Issuer } from './issuer.js';

/** Runs a bench against a whole system of its own, whose PostgreSQL writes to the disk before it answers. */
export async function onStage(bench: (system: System, issuer: Issuer) => Promise<void>): Promise<void> {
  console.log('… starting PostgreSQL, Kafka, the services and the gateway');
  const stage = await buildStage();
  publishRun(stage.run);
  const issuer = await startIssuer();
  let system: System | undefined;
  try {
    system = await startTestSystem({ own: { identity: issuer.url } });
    await bench(system, issuer);
  } finally {
    issuer.close();
    await system?.stop();
    await stage.stop();
  }
}
