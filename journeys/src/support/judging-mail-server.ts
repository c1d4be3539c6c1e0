import { freePort } from '@tpt/testing';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** What a mail server answers to whom it is asked to write to; `take` sends the message on. */
export type Verdict = 'take' | 550 | 451;

/** A real mail server that refuses some, quotes them when it does, and sends the rest on to a mailbox. */
export interface JudgingMailServer {
  url: string;
  /** Says from now on what becomes of messages to an address. */
  judge(address: string, verdict: Verdict): void;
  /** How often an address was refused. */
  refusals(address: string): number;
  close(): Promise<void>;
}

/** @param mailbox where messages go that are taken, `smtp://…`; it may come to be known later. */
export async function startJudgingMailServer(mailbox: () => string): Promise<JudgingMailServer> {
  const verdicts = new Map<string, Verdict>();
  const refused: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const verdict = verdicts.get(address) ?? 'take';
      if (verdict === 'take') return done();
      refused.push(address);
      return done(
        Object.assign(new Error(`<${address}>: recipient ${address} is not taken here`), { responseCode: verdict }),
      );
    },
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const from = mailFrom === false ? '' : mailFrom.address;
      const envelope = { from, to: rcptTo.map(({ address }) => address) };
      createTransport(mailbox()).sendMail({ envelope, raw: stream }, (error) => done(error));
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${port}`,
    judge: (address, verdict) => void verdicts.set(address, verdict),
    refusals: (address) => refused.filter((known) => known === address).length,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
