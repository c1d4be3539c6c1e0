import { runServiceCommand } from '../run-service-command.js';

// npm run rebuild -- SERVICE CONSUMER, while that service is stopped.
const [service = '', ...consumer] = process.argv.slice(2);
process.exitCode = await runServiceCommand(service, 'rebuild', consumer);
