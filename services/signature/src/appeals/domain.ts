/** A text in French and English. */
export interface Bilingual {
  fr: string;
  en: string;
}

/** What an appeal says. */
export interface AppealText {
  slug: string;
  title: Bilingual;
  text: Bilingual;
  /** Signatures hoped for. */
  goal: number;
}

/** A text of values that people and organizations sign. */
export interface Appeal extends AppealText {
  id: string;
  isOpen: boolean;
  version: number;
}

/** An appeal that is new takes signatures. */
export const newAppeal = (id: string, { slug, title, text, goal }: AppealText): Appeal => ({
  id,
  slug,
  title,
  text,
  goal,
  isOpen: true,
  version: 1,
});
