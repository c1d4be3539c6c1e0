import { LANGUAGES, type Language } from '@tpt/model';

/** What the gateway forwards: one language. Everything else reads French. */
export const readLanguage = (header: string | undefined): Language =>
  LANGUAGES.find((language) => language === header) ?? 'fr';
