/** The languages a reader can be answered in; French comes first. */
export const LANGUAGES = ['fr', 'en'] as const;

/** One of the languages a reader can be answered in. */
export type Language = (typeof LANGUAGES)[number];
