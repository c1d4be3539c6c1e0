/** A message as the mail sink shows it. */
export interface MailboxMessage {
  id: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

interface Shown extends Omit<MailboxMessage, 'to'> {
  to: { address: string }[];
}

/** Reads every message of the mail sink. */
export async function readMailbox(mailbox: string): Promise<MailboxMessage[]> {
  const response = await fetch(`${mailbox}/api/email`);
  const shown = (await response.json()) as Shown[];
  return shown.map((message) => ({ ...message, to: message.to.map(({ address }) => address.toLowerCase()) }));
}
