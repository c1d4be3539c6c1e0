import { parseArgs } from 'node:util';
import { MailDev } from 'maildev';
import { answerOnlyItself } from './answer-only-itself.js';

const { host, folder, ...ports } = parseArgs({
  options: {
    host: { type: 'string', default: '127.0.0.1' },
    'smtp-port': { type: 'string', default: '1025' },
    'mailbox-port': { type: 'string', default: '8080' },
    folder: { type: 'string' },
  },
}).values;

const mailDev = new MailDev({
  smtp: Number(ports['smtp-port']),
  ip: host,
  web: Number(ports['mailbox-port']),
  webIp: host,
  ...(folder ? { mailDirectory: folder } : {}),
  // It would log whom each message is for.
  silent: true,
});

const { api } = await mailDev.start();
answerOnlyItself(api!.server.server);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void mailDev.stop().finally(() => process.exit(0)));
