import { runServiceCommand } from '../service-command.js';

process.exitCode = await runServiceCommand('signature', 'recount', []);
