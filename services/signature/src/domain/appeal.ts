/** A text in French and English. */
export interface Bilingual {
  fr: string;
  en: string;
}

/** A text of values that people and organizations sign. */
export interface Appeal {
  id: string;
  slug: string;
  title: Bilingual;
  text: Bilingual;
  /** Signatures hoped for. */
  goal: number;
  isOpen: boolean;
  version: number;
}

/** Opens an appeal to signatures. */
export const openAppeal = (id: string, appeal: Pick<Appeal, 'slug' | 'title' | 'text' | 'goal'>): Appeal => ({
  id,
  ...appeal,
  isOpen: true,
  version: 1,
});
