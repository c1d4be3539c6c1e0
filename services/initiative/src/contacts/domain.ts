import { readAddress } from '@tpt/email-address';
import { LANGUAGES, type Language } from '@tpt/model';

/** Where a person is written to, and in which language. */
export interface Contact {
  personId: string;
  /** Her provider verified it. */
  address: string;
  language: Language;
  /** When it was last seen that she acts. */
  keptAt: Date;
}

const DAY_MS = 24 * 3_600_000;

/** Whoever has not acted for so long, and is a member nowhere, is not written to any more. */
const KEPT_FOR_MS = 365 * DAY_MS;

/**
 * What is to be kept of a person who acts; nothing when nothing is new, or nobody verified an address of hers. That she
 * acts is noted once a day.
 */
export function contactToKeep(known: Contact | null, given: Omit<Contact, 'keptAt'>, now: Date): Contact | undefined {
  const address = readAddress(given.address)?.deliverTo;
  if (!address) return undefined;
  const isKnown = known?.address === address && known.language === given.language;
  if (isKnown && now.getTime() - known.keptAt.getTime() < DAY_MS) return undefined;
  return { ...given, address, keptAt: now };
}

/** Reads a language that was kept; French where it is spoken no more. */
export const readLanguage = (kept: string): Language => LANGUAGES.find((language) => language === kept) ?? 'fr';

/** What was kept until then is forgotten, unless its person is a member somewhere. */
export const keptUntil = (now: Date): Date => new Date(now.getTime() - KEPT_FOR_MS);
