import { STATE } from '@tpt/embedded';
import { SERVICES } from '../parts/description.js';
import { endWithReason } from '../operating/end-with-reason.js';
import { runServiceCommand } from '../operating/run-service-command.js';

const USAGE = `npm run rebuild -- SERVICE CONSUMER, while that service is stopped. SERVICE is one of ${SERVICES.join(', ')}`;

async function rebuild(): Promise<void> {
  const [service, ...consumer] = process.argv.slice(2);
  // The service knows its consumers, and lists them to who names none.
  if (!service || consumer.length > 1) throw new Error(USAGE);
  process.exitCode = await runServiceCommand(STATE, service, 'rebuild', consumer);
}

rebuild().catch(endWithReason);
