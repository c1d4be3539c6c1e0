import { STATE } from '@tpt/embedded';
import { endWithReason } from '../operating/end-with-reason.js';
import { readEventCommand } from '../arguments/event-commands.js';
import { runServiceCommand } from '../operating/run-service-command.js';

async function events(): Promise<void> {
  const { services, args } = readEventCommand(process.argv.slice(2));
  for (const service of services) {
    const code = await runServiceCommand(STATE, service, 'events', args);
    if (code !== 0) process.exitCode = code;
  }
}

events().catch(endWithReason);
