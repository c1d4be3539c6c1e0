import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@tpt/testing';
import { killImport, runImport, type Imported } from './import/command.js';
import { writeCensus } from './import/file.js';
import { countInitiatives, fingerprint, inDatabase, loadRaw, silenceTriggers, unload } from './import/rows.js';
import { onStage } from './on-stage.js';
import { describeMachine } from './report.js';

const LINES = Number(process.env['BENCH_LINES'] ?? 100_000);
const MEBIBYTE = 1_048_576;

await onStage(async ({ system }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  const databases: TestDatabase[] = [];
  const emptyDatabase = async () => {
    const database = await createTestDatabase('initiative');
    databases.push(database);
    return database;
  };
  try {
    const file = `${folder}/census.csv`;
    await writeCensus(file, LINES);
    const size = (statSync(file).size / MEBIBYTE).toFixed(0);
    console.log(`\nAn import of ${LINES.toLocaleString('en')} lines, ${size} MiB, into a database of its own`);
    console.log(`  ${describeMachine()}`);

    const whole = await emptyDatabase();
    const imported = await runImport(system, whole.url, file);
    console.log(`  ${imported.summary}; memory ${memory(imported)}`);
    const again = await runImport(system, whole.url, file);
    console.log(`  the same file again: ${again.summary}; memory ${memory(again)}`);

    const killed = await emptyDatabase();
    await inDatabase(killed.url, async (client) => {
      await killImport(system, killed.url, file, async () => (await countInitiatives(client)) >= LINES / 2);
      console.log(`  killed at ${(await countInitiatives(client)).toLocaleString('en')} initiatives`);
    });
    console.log(`  run again: ${(await runImport(system, killed.url, file)).summary}`);
    const [ofWhole, ofKilled] = [await inDatabase(whole.url, fingerprint), await inDatabase(killed.url, fingerprint)];
    console.log(`  in one go: ${ofWhole}\n  killed:    ${ofKilled}`);
    if (ofWhole !== ofKilled) throw new Error('a killed import that was run again ends with other rows');

    await inDatabase(whole.url, (client) => unload(client, folder));
    const [raw, bare] = [await emptyDatabase(), await emptyDatabase()];
    await inDatabase(bare.ownerUrl, silenceTriggers);
    const rawMs = await inDatabase(raw.ownerUrl, (client) => loadRaw(client, folder));
    const bareMs = await inDatabase(bare.ownerUrl, (client) => loadRaw(client, folder));

    const rate = (ms: number) => LINES / (ms / 1_000);
    const line = (title: string, ms: number) =>
      console.log(
        `  ${title.padEnd(58)}${Math.round(rate(ms)).toLocaleString('en').padStart(8)} lines/s${`× ${(ms / bareMs).toFixed(1)}`.padStart(9)}`,
      );
    console.log();
    line('import', imported.ms);
    line('import of what is there', again.ms);
    line('COPY and insert of the same rows, with documents of searches', rawMs);
    line('COPY and insert of the same rows alone', bareMs);
  } finally {
    for (const database of databases) await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What its process held at most. */
function memory({ peak }: Imported): string {
  return peak === undefined ? 'not measured' : `at most ${(peak / MEBIBYTE).toFixed(0)} MiB`;
}
