import { readEventCommand, USAGE } from '../event-commands.js';
import { runServiceCommand } from '../run-service-command.js';

const command = readEventCommand(process.argv.slice(2));
if (!command) {
  console.error(USAGE);
  process.exit(1);
}
for (const service of command.services) {
  const code = await runServiceCommand(service, 'events', command.args);
  if (code !== 0) process.exitCode = code;
}
