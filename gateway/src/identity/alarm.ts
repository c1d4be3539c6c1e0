import type { Alarms } from '@tpt/program';
import type { ProviderOptions } from './provider-keys.js';

/** Raises an alarm while the keys of the provider cannot be fetched, however many come with tokens meanwhile. */
export const alarmOf =
  (alarms: Alarms): NonNullable<ProviderOptions['onProvider']> =>
  (trouble) =>
    alarms.set('identity provider', trouble && 'the keys of the identity provider cannot be fetched', { err: trouble });
