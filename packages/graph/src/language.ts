/** The languages a reader can be answered in; French comes first. */
export const LANGUAGES = ['fr', 'en'] as const;

/** One of the languages a reader can be answered in. */
export type Language = (typeof LANGUAGES)[number];

/** What the gateway forwards: one language. Everything else reads French. */
export const readLanguage = (header: string | undefined): Language =>
  LANGUAGES.find((language) => language === header) ?? 'fr';
