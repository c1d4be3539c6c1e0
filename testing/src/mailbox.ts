import { freePort, readMailbox, startMail, type MailboxMessage } from '@tpt/embedded';
import { uniquePrefix } from './database.js';
import { currentRun } from './run.js';

/** A mail server of one test file, which takes every message. */
export interface TestMailbox {
  /** Where to send to, `smtp://…`. */
  url: string;
  /** All that was taken so far. */
  read(): Promise<MailboxMessage[]>;
  stop(): Promise<unknown>;
}

/** Starts the mail sink beside the stage. */
export async function startTestMailbox(): Promise<TestMailbox> {
  const folder = `${currentRun().folder}/${uniquePrefix()}mail`;
  const [smtpPort, mailboxPort] = [await freePort(), await freePort()];
  const running = await startMail({ folder, smtpPort, mailboxPort, env: {}, logFile: `${folder}.log` }, {});
  return {
    url: `smtp://127.0.0.1:${smtpPort}`,
    read: () => readMailbox(`http://127.0.0.1:${mailboxPort}`),
    stop: () => running.stop(),
  };
}
