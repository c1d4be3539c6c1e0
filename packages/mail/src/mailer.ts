import { createTransport } from 'nodemailer';
import { MailFailed } from './mail-failed.js';

/** One message to one person, in plain text and HTML. */
export interface Message {
  /** Deterministic, so that a message sent twice after a crash is recognised as one: `<id@host>` without brackets. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends messages. */
export interface Mailer {
  /**
   * Rejects with `MailFailed` when the server did not take responsibility for the message within its time, or the
   * signal aborted; the connection is closed by then.
   */
  send(message: Message, signal?: AbortSignal): Promise<void>;
  close(): void;
}

/** How long a server may take, in milliseconds. */
export interface Limits {
  /** To find the server, connect, and agree on TLS. */
  connect: number;
  /** To be greeted, once connected. */
  greeting: number;
  /** Without a byte from either side. */
  silence: number;
  /** For a whole message, however busy the connection is. */
  message: number;
}

const LIMITS: Limits = { connect: 10_000, greeting: 10_000, silence: 10_000, message: 20_000 };

/** @param options.url `smtp://user:password@host:port`; @param options.from the sender's address. */
export function createMailer(options: { url: string; from: string; limits?: Limits }): Mailer {
  const limits = options.limits ?? LIMITS;
  const transport = createTransport(
    {
      url: options.url,
      dnsTimeout: limits.connect,
      connectionTimeout: limits.connect,
      greetingTimeout: limits.greeting,
      socketTimeout: limits.silence,
      // A connection of which we have had enough is not closed politely: its server may never answer that either.
      socketCloseTimeout: 0,
    },
    { from: options.from },
  );
  return {
    async send({ messageId, ...message }, signal) {
      const deadline = AbortSignal.timeout(limits.message);
      try {
        await transport.sendMail({
          ...message,
          messageId: `<${messageId}>`,
          // A machine's answer to a machine's message helps nobody (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
        });
      } catch (error) {
        throw new MailFailed(deadline.aborted ? { code: 'ETIMEDOUT' } : Object(error));
      }
    },
    close: () => transport.close(),
  };
}
