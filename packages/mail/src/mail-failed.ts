/** Thrown when a message was not sent. It says where and by which code, and nothing that the server quoted. */
export class MailFailed extends Error {
  override name = 'MailFailed';
  readonly code: string;
  readonly command: string | undefined;
  readonly responseCode: number | undefined;
  /** Whether the server will never take this message, so that sending it again is of no use. */
  readonly isLasting: boolean;

  constructor(reason: object) {
    const { code = 'EUNKNOWN', command, responseCode, permanent } = reason as Reason;
    super(`SMTP ${responseCode ?? code}${command ? ` at ${command}` : ''}`);
    this.code = code;
    this.command = command;
    this.responseCode = responseCode;
    this.isLasting = permanent === true && command !== undefined && JUDGES_A_MESSAGE.has(command);
  }
}

interface Reason {
  code?: string;
  command?: string;
  responseCode?: number;
  permanent?: boolean;
}

// A server that refuses a greeting, a login or a sender refuses us, for every message, until somebody mends that. Only
// at these commands does it judge one recipient or one message.
const JUDGES_A_MESSAGE = new Set(['RCPT TO', 'DATA']);
