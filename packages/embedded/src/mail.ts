import { ROOT } from './paths.js';
import type { ProcessOptions, RunningProcess, Watch } from './process.js';
import { startPart } from './start-part.js';
import { waitForHttp } from './wait.js';

const MAIL_SINK = `${ROOT}packages/embedded/dist/mail-sink/main.js`;

/** How the mail sink is run. */
export interface MailOptions extends Pick<ProcessOptions, 'logFile' | 'env'> {
  folder: string;
  smtpPort: number;
  mailboxPort: number;
}

/** Starts the mail sink, which takes every message and shows it in a mailbox. */
export const startMail = (options: MailOptions, watch: Watch): Promise<RunningProcess> => {
  const { folder, smtpPort, mailboxPort, logFile, env } = options;
  const listen = ['--host', '127.0.0.1', '--smtp-port', `${smtpPort}`, '--mailbox-port', `${mailboxPort}`];
  return startPart(
    'mail sink',
    {
      name: 'mail',
      command: process.execPath,
      // It takes a message now and then, and would otherwise hold as much memory as what serves people.
      args: ['--max-semi-space-size=1', '--optimize-for-size', MAIL_SINK, ...listen, '--folder', folder],
      env,
      cwd: ROOT,
      logFile,
    },
    (signal) => waitForHttp(`http://127.0.0.1:${mailboxPort}/api/email`, undefined, signal),
    watch,
  );
};
