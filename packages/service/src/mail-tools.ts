import { createMailer, type Mailer } from '@tpt/mail';
import { areMasterKeys, createLinks, createPrivateFields, type Links, type PrivateFields } from '@tpt/private-fields';
import { secretKey, url } from '@tpt/program';
import { z } from 'zod';
import type { SettingsOf } from './service.js';

/** The further settings of a service that writes to people. */
export const mailSettings = {
  MASTER_KEYS: z.string().refine(areMasterKeys, { message: 'is not a list of version:base64 with 32 bytes each' }),
  LINK_SECRET: secretKey(),
  SMTP_URL: url('smtp:', 'smtps:'),
  MAIL_FROM: z.string().default('Tous pour tous <ne-pas-repondre@tous-pour-tous.example>'),
  PUBLIC_URL: url('http:', 'https:'),
};

/** What a service that writes to people works with. */
export interface MailTools {
  /** Seals what is personal before it is written. */
  fields: PrivateFields;
  /** Makes and reads the links in messages. */
  links: Links;
  mailer: Mailer;
  /** Where people reach the pages that links lead to. */
  publicUrl: string;
}

/** Equips a service to write to people; `onEnd` registers what must be closed. */
export function equipForMail(
  config: SettingsOf<typeof mailSettings>,
  onEnd: (close: () => Promise<unknown>) => void,
): MailTools {
  const mailer = createMailer({ url: config.SMTP_URL, from: config.MAIL_FROM });
  onEnd(async () => mailer.close());
  return {
    fields: createPrivateFields(config.MASTER_KEYS),
    links: createLinks(config.LINK_SECRET),
    mailer,
    publicUrl: config.PUBLIC_URL,
  };
}
