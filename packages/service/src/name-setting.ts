import { CannotConnect } from '@tpt/database';
import { SettingsError } from '@tpt/program';

/** Names the setting at fault where no connection could be opened; its value stays untold, for it holds a password. */
export const nameSetting =
  (setting: string) =>
  (error: unknown): never => {
    throw error instanceof CannotConnect ? new SettingsError(`${setting}: ${error.message}`, { cause: error }) : error;
  };
