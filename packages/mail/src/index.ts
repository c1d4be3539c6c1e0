import { createTransport } from 'nodemailer';

/** One message to one person, in plain text and HTML. */
export interface Message {
  /** Deterministic, so that a message sent twice after a crash is recognised as one: `<id@host>` without brackets. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends messages; rejects when the server did not take responsibility for one. */
export interface Mailer {
  send(message: Message): Promise<void>;
  close(): void;
}

/** @param options.url `smtp://user:password@host:port`; @param options.from the sender's address. */
export function createMailer(options: { url: string; from: string }): Mailer {
  const transport = createTransport(options.url, { from: options.from });
  return {
    async send({ messageId, ...message }) {
      await transport.sendMail({
        ...message,
        messageId: `<${messageId}>`,
        // A machine's answer to a machine's message helps nobody (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

/** Makes text safe to stand in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
