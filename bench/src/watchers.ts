import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { waitFor } from '@tpt/testing';
import { isCpuMeasured } from './cpu.js';
import { createGraphClient, type GraphClient } from './graph-client.js';
import { Lags } from './lags.js';
import { onStage } from './on-stage.js';
import { describeMachine, printAim } from './report.js';
import { openStream, type Stream } from './stream.js';

const WATCHERS = 5_000;
const CONNECTING = 100;
const SIGNATURES = 200;
const SIGN_EVERY_MS = 50;

const COUNT = 'subscription ($id: ID!) { appealCounted(id: $id) { signatureCount } }';
const SIGN = `mutation ($appealId: ID!) {
  signAppeal(input: { appealId: $appealId }) { appeal { viewerHasSigned } userErrors { code } }
}`;

await onStage(
  async ({ system, issuer }) => {
    const { gateway } = system.addresses;
    const client = createGraphClient(`${gateway}/graphql`, 8);
    const streams: Stream[] = [];
    try {
      const { appeal } = await client.ask('{ appeal(slug: "tous-pour-tous") { id signatureCount } }', {});
      const { pid } = system.running.get('gateway')!;
      const tokens = await Promise.all(
        Array.from({ length: SIGNATURES }, (_none, index) => issuer.tokenFor(`w${index}`, `${gateway}/graphql`)),
      );
      console.log(`\n${WATCHERS.toLocaleString('en')} watchers of one count, by streams of events, on one gateway`);
      console.log(`  ${describeMachine()}`);
      const empty = readMemory(pid);
      const began = performance.now();
      const lags = new Lags(appeal.signatureCount as number);
      while (streams.length < WATCHERS) {
        const more = Array.from({ length: CONNECTING }, () =>
          openStream(gateway, COUNT, { id: appeal.id }, lags.follow()),
        );
        streams.push(...more);
        await Promise.all(more.map(({ begun }) => begun));
      }
      console.log(`  all told how it stands after ${((performance.now() - began) / 1000).toFixed(1)} s`);
      const quiet = readMemory(pid);

      await sign(client, appeal.id as string, tokens, lags);
      await waitFor('everybody knows of every signature', () => lags.all.length === WATCHERS * SIGNATURES, 60_000);
      const busy = readMemory(pid);
      const ofOne = (memory: Memory | undefined, name: keyof Memory) =>
        memory && empty ? ((memory[name] - empty[name]) / WATCHERS).toFixed(1) : 'not measured';
      console.log(
        `  KiB of the gateway per watcher: PSS ${ofOne(quiet, 'Pss')} when all are there, ${ofOne(busy, 'Pss')} after`,
      );
      console.log(
        `                                  RSS ${ofOne(quiet, 'Rss')} when all are there, ${ofOne(busy, 'Rss')} after`,
      );
      const sorted = Float64Array.from(lags.all).sort();
      const quantile = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]! / 1000;
      console.log(
        `  ${SIGNATURES} signatures, ${1_000 / SIGN_EVERY_MS} a second; from the answer to who signed to the message,`,
      );
      console.log(`  counting included: ${sorted.length.toLocaleString('en')} deliveries`);
      console.log(
        `  median ${quantile(0.5).toFixed(2)} s, p99 ${quantile(0.99).toFixed(2)} s, longest ${quantile(1).toFixed(2)} s`,
      );
      printAim('seconds, p99', quantile(0.99), { most: 2 });
      console.log();
    } finally {
      for (const stream of streams) stream.close();
      await client.close();
    }
  },
  { gateway: { LIVE_CONNECTIONS_PER_NETWORK: '100000' } },
);

/** Signs as one person after the other, and notes when each was answered. */
async function sign(client: GraphClient, appealId: string, tokens: string[], lags: Lags): Promise<void> {
  for (const token of tokens) {
    const { signAppeal } = await client.ask(SIGN, { appealId }, token);
    if (!signAppeal?.appeal.viewerHasSigned) throw new Error('a signature was not kept');
    lags.signed();
    await delay(SIGN_EVERY_MS);
  }
}

type Memory = Record<'Pss' | 'Rss', number>;

/** What a process takes, in KiB. */
function readMemory(pid: number): Memory | undefined {
  if (!isCpuMeasured) return undefined;
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const read = (name: string) => Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(rollup)?.[1]);
  return { Pss: read('Pss'), Rss: read('Rss') };
}
