import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROOT, startProcess, waitFor, waitForHttp, type PartFailed, type RunningProcess } from '@tpt/embedded';
import { currentRun, uniquePrefix } from '@tpt/testing';
import { commandByHand } from '../operating/command-by-hand.js';
import { orderRestart, takeOrders } from '../operating/control.js';
import type { PartName } from '../parts/description.js';
import { mintInternalToken } from '../operating/internal-token.js';
import { freePorts } from '../parts/ports.js';
import { startSystem, type System, type SystemOptions } from './system.js';
import { startTestSystem } from './test-system.js';

/** The processes that a system has left: those it told of, and those that work in its folder. */
const leftOf = (pids: Set<number>, folder: string): string[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((pid) => `${pid} ${commandOf(pid)}`)
    .filter((line) => pids.has(Number.parseInt(line, 10)) || line.includes(folder));

const commandOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};

describe('A start', () => {
  let options: SystemOptions;
  const pids = new Set<number>();

  beforeAll(async () => {
    options = {
      stateFolder: `${currentRun().folder}/${uniquePrefix()}start`,
      ports: await freePorts(),
      own: {},
      databasePrefix: '',
      topicPrefix: '',
      logLevel: 'info',
      moderators: 'moderator@example.org',
      onProcesses: (now) => now.forEach((pid) => pids.add(pid)),
    };
  });
  afterAll(() => {
    for (const line of leftOf(pids, options.stateFolder)) process.kill(Number.parseInt(line, 10), 'SIGKILL');
  });

  test.each(['the data are made', 'the databases are there'])(
    'that is called off when %s begins nothing more, and leaves nothing running',
    async (moment) => {
      const off = new AbortController();
      const callOff = () => off.abort(new Error('called off'));
      const late: string[] = [];
      const starting = startSystem({
        ...options,
        signal: off.signal,
        onProcesses: (now) => {
          if (off.signal.aborted) late.push('a process');
          options.onProcesses!(now);
          // The data of PostgreSQL and of Kafka are being made, the mail sink and the gateway have begun.
          if (moment === 'the data are made' && now.length === 4) callOff();
        },
        report: (step) => {
          if (off.signal.aborted) late.push(step);
          if (moment === 'the databases are there' && step === 'databases') callOff();
        },
      });
      await expect(starting).rejects.toThrow('called off');
      expect(late).toEqual([]);
      expect(pids.size).toBeGreaterThan(0);
      expect(leftOf(pids, options.stateFolder)).toEqual([]);
    },
  );

  test('goes on where one that was called off has stopped', async () => {
    const system = await startSystem(options);
    await expect(waitForHttp(`${system.addresses.operations}/readyz`)).resolves.toBe(true);
    await system.stop();
    expect(leftOf(pids, options.stateFolder)).toEqual([]);
  });
});

describe('A system that answers', () => {
  let system: System;
  const heard: string[] = [];

  beforeAll(async () => {
    system = await startTestSystem({
      bringBack: true,
      onDeath: (part, reason, again) => heard.push(`${part} ${(reason as PartFailed).how}, in ${again}`),
      onReturn: (part) => heard.push(`${part} is back`),
    });
  });
  afterAll(() => system?.stop());

  const answers = (part: PartName) =>
    waitForHttp(`http://127.0.0.1:${system.environments.programs[part as 'gateway']['PORT']}/readyz`);
  const isQuiet = async (part: 'notification'): Promise<boolean> =>
    fetch(`http://127.0.0.1:${system.environments.programs[part]['PORT']}/readyz`, {
      signal: AbortSignal.timeout(500),
    }).then(
      () => false,
      () => true,
    );

  test('has a part back that died, and says so', async () => {
    process.kill(system.running.get('notification')!.pid, 'SIGKILL');
    await waitFor('it is back', () => heard.includes('notification is back'));
    await answers('notification');
    expect(heard).toEqual(['notification ended by SIGKILL, in 1000', 'notification is back']);
  });

  test('leaves a part away that it was told to end, until it is told to start it', async () => {
    heard.length = 0;
    await system.kill('notification');
    expect(system.running.has('notification')).toBe(false);
    await system.stopPart('gateway');
    await system.startProgram('gateway');
    process.kill(system.running.get('gateway')!.pid, 'SIGKILL');
    // The gateway has come back though it was ended later: nobody waits to start the notification service.
    await waitFor('the gateway is back', () => heard.includes('gateway is back'));
    expect(heard).toEqual(['gateway ended by SIGKILL, in 1000', 'gateway is back']);
    expect(system.running.has('notification')).toBe(false);
    await system.startProgram('notification');
    await answers('notification');
  });

  test('restarts a program for whoever asks it to, and none that it does not run', async () => {
    const before = system.running.get('notification')!.pid;
    const folder = `${currentRun().folder}/${uniquePrefix()}orders`;
    mkdirSync(folder);
    const orders = takeOrders(folder, system);
    await orderRestart(folder, 'notification');
    expect(system.running.get('notification')!.pid).not.toBe(before);
    await answers('notification');
    await expect(orderRestart(folder, 'kafka')).rejects.toThrow(/not run here/);
    orders.close();
    await expect(orderRestart(folder, 'notification')).rejects.toThrow(/Nothing runs here: npm start/);
  });

  test('lets a service be asked past the gateway with an internal token for it', async () => {
    const ask = (token: string) =>
      fetch(system.addresses.subgraphs.signature, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
    const token = await mintInternalToken(system.secrets, 'signature', { personId: 'person_x' });
    expect(await (await ask(token)).json()).toEqual({ data: { __typename: 'Query' } });
    const ofAnother = await mintInternalToken(system.secrets, 'initiative', { personId: 'person_x' });
    expect((await ask(ofAnother)).ok).toBe(false);
  });

  test('has a part that neither answers nor ends while it is frozen', async () => {
    system.pause('notification');
    expect(await isQuiet('notification')).toBe(true);
    expect(system.running.has('notification')).toBe(true);
    system.resume('notification');
    await answers('notification');
  });

  test('has more processes of a program beside the first, which stop with it', async () => {
    const replica = await system.startReplica('notification');
    expect(replica.lastLines().join('\n')).toContain('listening');
    expect(system.running.get('notification')!.pid).not.toBe(replica.pid);
    await answers('notification');
    await system.stop();
    expect(await replica.exited).toMatchObject({ code: 0 });
    expect(system.running.size).toBe(0);
  });
});

describe('A system without one program', () => {
  let system: System;
  let byHand: RunningProcess | undefined;
  afterAll(async () => {
    await byHand?.kill();
    await system?.stop();
  });

  test('answers, and takes the program in that is run by hand', async () => {
    system = await startTestSystem({ without: ['initiative'] });
    const ask = async () => {
      const response = await fetch(`${system.addresses.gateway}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ initiatives { totalCount } appeal(slug: "tous-pour-tous") { goal } }' }),
      });
      return (await response.json()) as { data: { initiatives: unknown; appeal: unknown } | null };
    };
    expect(system.running.has('initiative')).toBe(false);
    expect(system.runsHere('initiative')).toBe(false);
    const { folder } = currentRun();
    byHand = startProcess({
      name: 'by-hand',
      command: 'sh',
      args: ['-c', commandByHand('initiative', `${folder}/${system.addresses.topicPrefix}system`)],
      env: {},
      cwd: ROOT,
      logFile: `${folder}/by-hand.log`,
    });
    await waitFor('it answers', async () => (await ask()).data?.initiatives);
  });

  test('says to who would have it restarted how it is run by hand', async () => {
    const folder = `${currentRun().folder}/${uniquePrefix()}orders`;
    mkdirSync(folder);
    const orders = takeOrders(folder, system);
    await expect(orderRestart(folder, 'initiative')).rejects.toThrow(
      `cannot be restarted here. By hand:\n  ${commandByHand('initiative', folder)}`,
    );
    orders.close();
  });
});
