import { parseArgs } from 'node:util';
import { startTestSystem, type System, type TestSystemChoices } from '@tpt/infra';
import { buildStage, publishRun } from '@tpt/testing';
import { startIssuer, type Issuer } from './issuer.js';
import { startOtherCommit, type OtherSystem } from './other-commit.js';

/** What a bench is run on. */
export interface BenchStage {
  system: System;
  issuer: Issuer;
  /** The system of the commit that `--against` names. */
  other?: OtherSystem;
}

/** Runs a bench against a whole system of its own, whose PostgreSQL writes to the disk before it answers. */
export async function onStage(
  bench: (stage: BenchStage) => Promise<void>,
  settings: NonNullable<TestSystemChoices['settings']> = {},
): Promise<void> {
  const { values } = parseArgs({ args: process.argv.slice(3), options: { against: { type: 'string' } } });
  const issuer = await startIssuer();
  const other = values.against === undefined ? undefined : await startOtherCommit(values.against, issuer.url);
  console.log('… starting PostgreSQL, Kafka, the services and the gateway');
  const stops: (() => unknown)[] = [() => issuer.close(), () => other?.stop()];
  try {
    const stage = await buildStage();
    stops.push(() => stage.stop());
    publishRun(stage.run);
    const system = await startTestSystem({ own: { identity: issuer.url }, settings });
    stops.push(() => system.stop());
    await bench({ system, issuer, ...(other ? { other } : {}) });
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}
