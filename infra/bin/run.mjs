#!/usr/bin/env node
// The one door of every npm script: says what the machine lacks, installs and builds what changed, and runs the command
// with the Node that the project brings. It is plain JavaScript that Node 18 reads.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STATE = join(ROOT, '.state');
const BIN = join(ROOT, 'node_modules', '.bin');
const PNPM = 'pnpm@12.21.0';
// What runs a broker of its own needs Java, and Maven to fetch it.
const NEEDS_KAFKA = ['start', 'test', 'soak', 'bench', 'mutate'];

const [command = '', ...args] = process.argv.slice(2);

process.chdir(ROOT);
// It holds secrets, so it is for its owner alone.
mkdirSync(STATE, { recursive: true, mode: 0o700 });
// Nothing is left outside the project: what programs think of as temporary stays in its state.
mkdirSync(join(STATE, 'tmp'), { recursive: true });
process.env.TMPDIR = join(STATE, 'tmp');
refuseWhatIsMissing();
install();
build();
run();

function refuseWhatIsMissing() {
  const missing = [];
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 18) missing.push(`Node 18 or later is needed, this is ${process.versions.node}: https://nodejs.org`);
  if (NEEDS_KAFKA.includes(command) && !process.env.KAFKA_BROKERS) {
    const java = javaVersion();
    if (java === undefined)
      missing.push('Java 17 or later is needed to run Apache Kafka (Debian: apt install openjdk-17-jre-headless)');
    else if (java < 17) missing.push(`Java 17 or later is needed to run Apache Kafka, this is Java ${java}`);
    const kafka = existsSync(STATE) && readdirSync(STATE).some((name) => /^kafka-[\d.]+$/.test(name));
    if (!kafka && !answers('mvn', ['--version']))
      missing.push('Maven is needed to fetch Apache Kafka (Debian: apt install maven)');
  }
  if (missing.length === 0) return;
  console.error(missing.map((line) => `✗ ${line}`).join('\n'));
  if (missing.some((line) => line.includes('Kafka')))
    console.error('  Or let KAFKA_BROKERS name a broker of yours, for example KAFKA_BROKERS=localhost:9092.');
  process.exit(1);
}

function javaVersion() {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? [];
  return Number(first === '1' ? second : first);
}

function answers(program, programArgs) {
  return spawnSync(program, programArgs, { stdio: 'ignore' }).status === 0;
}

function install() {
  const wanted = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) wanted.update(readFileSync(file));
  const stamp = join(ROOT, 'node_modules', '.installed');
  const digest = wanted.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log('… installing packages');
  must(
    'npx',
    ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'],
    'Packages could not be installed',
  );
  writeFileSync(stamp, digest);
}

function build() {
  // What a change leaves to generate may be what it needs to compile.
  const projects = command === 'generate' ? ['infra'] : [];
  must(
    join(BIN, 'tsc'),
    ['--build', ...projects],
    'The project does not compile (after a change of a schema or an event: npm run generate)',
  );
}

function must(program, programArgs, failure) {
  const { status, stdout, stderr } = spawnSync(program, programArgs, { encoding: 'utf8', env: environment() });
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}\n✗ ${failure}.`);
  process.exit(1);
}

function environment() {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` };
}

function run() {
  const script = join(ROOT, 'infra', 'dist', 'commands', `${command}.js`);
  // What stays beside everything that it has started needs little, and is not to hold more.
  const flags = command === 'start' ? ['--max-semi-space-size=2'] : [];
  const child = spawn(join(BIN, 'node'), [...flags, script, ...args], { stdio: 'inherit', env: environment() });
  // Ctrl-C reaches the command by itself; what is sent to this process alone is passed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
