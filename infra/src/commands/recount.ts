import { runServiceCommand } from '../run-service-command.js';

process.exitCode = await runServiceCommand('signature', 'recount', []);
