import { createMailer } from '@tpt/mail';
import { areMasterKeys, createLinks, createPrivateFields } from '@tpt/private-fields';
import { secretKey, url } from '@tpt/program';
import { serviceSettings, type Service, type SettingsOf } from '@tpt/service';
import { z } from 'zod';
import { capabilities } from './capabilities.js';
import type { Tools } from './context.js';
import { migrations } from './migrations/index.js';
import { userErrors } from './user-errors.js';

const settings = {
  ...serviceSettings,
  MASTER_KEYS: z.string().refine(areMasterKeys, { message: 'is not a list of version:base64 with 32 bytes each' }),
  LINK_SECRET: secretKey(),
  MESSAGES_A_DAY_BY_NETWORK: z.coerce.number().int().min(1).max(10_000_000).default(300),
  SMTP_URL: url('smtp:', 'smtps:'),
  MAIL_FROM: z.string().default('Tous pour tous <ne-pas-repondre@tous-pour-tous.example>'),
  PUBLIC_URL: url('http:', 'https:'),
};

/** Appeals, those who sign them, those who support initiatives, and how many they are. */
export const service: Service<SettingsOf<typeof settings>, Tools> = {
  name: 'signature',
  folder: new URL('../', import.meta.url),
  settings,
  migrations,
  capabilities,
  resolvers: userErrors,
  equip(config, store, onEnd) {
    const mailer = createMailer({ url: config.SMTP_URL, from: config.MAIL_FROM });
    onEnd(async () => mailer.close());
    return {
      ...store,
      fields: createPrivateFields(config.MASTER_KEYS),
      links: createLinks(config.LINK_SECRET),
      mailer,
      messagesByNetwork: config.MESSAGES_A_DAY_BY_NETWORK,
      publicUrl: config.PUBLIC_URL,
    };
  },
};
