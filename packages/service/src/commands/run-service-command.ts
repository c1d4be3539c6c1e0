import type { OutboxStore } from '@tpt/outbox';
import { runCommand, type Logger } from '@tpt/program';
import { readConfig } from '../config.js';
import { connect, contractsOf, type Service, type ServiceConfig } from '../service.js';

/** What a command of a service works with. */
export interface CommandLife<Config extends ServiceConfig, Tools> {
  tools: Tools;
  config: Config;
  /** What it is called where it connects. */
  program: string;
  logger: Logger;
}

const CONNECTIONS = 4;

/** Runs a command with the tools of a service, in the background of what serves, and closes them when it ends. */
export function runServiceCommand<Config extends ServiceConfig, Tools extends OutboxStore>(
  service: Service<Config, Tools>,
  command: string,
  work: (life: CommandLife<Config, Tools>) => Promise<void>,
): void {
  runCommand(service.name, async (logger) => {
    const config = readConfig(service);
    const program = `${service.name} ${command}`;
    const ends: (() => Promise<unknown>)[] = [];
    const options = { url: config.DATABASE_URL, program, connections: CONNECTIONS, work: 'background' as const };
    const database = await connect(service, options);
    ends.push(() => database.destroy());
    try {
      const store = { database, contracts: contractsOf(service), nudge: () => {} };
      const tools = service.equip(config, store, (close) => void ends.push(close));
      await work({ tools, config, program, logger });
    } finally {
      for (const end of ends.toReversed()) await end();
    }
  });
}
