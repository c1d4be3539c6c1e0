import { runServiceCommand } from '../service-command.js';

runServiceCommand('signature', 'recount', []);
