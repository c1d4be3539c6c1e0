/** Numbers from 0 to 1 that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// What such texts are full of, the most frequent first.
const COMMON = `solidarité aide don entreprise salariés hôpital masques repas soignants bénévoles personnes matériel
  collecte livraison étudiants distribution alimentaire production visières gel urgence logement formation atelier
  ordinateurs transport vêtements enfants quartier tissu commerçants fabrication accompagnement numérique cuisine
  légumes isolement téléphone gratuite prêt blouses surblouses imprimantes boulangerie maraudes lits tablettes
  respirateurs désinfection hébergement parrainage lecture couture jardins soutien psychologique mécénat compétences
  chaudronnerie confiture orthophonie vélos scierie péniche tapisserie lavandes ruches phares`
  .trim()
  .split(/\s+/);

const BEGINNINGS =
  'ba bre cha cor dé dra fa flo gri ha ju la lu ma mo né or pa pré qua ré ro sa ser ta tri val vé'.split(' ');
const MIDDLES = 'ba ci co da di ga gue lan li lon ma mi na ni pe ra ri ro sa ti to va'.split(' ');
const ENDINGS =
  'bert cin deur drier geon gnette lage lier lure met mine nard pin que quet rac rame seau tage ture vice'.split(' ');

/** 25,000 words or so: few that are common, many that are rare. */
export function makeVocabulary(random: () => number): string[] {
  const pick = (parts: string[]) => parts[Math.floor(random() * parts.length)]!;
  const words = new Set(COMMON);
  while (words.size < 25_000)
    words.add(pick(BEGINNINGS) + pick(MIDDLES) + (random() < 0.4 ? pick(MIDDLES) : '') + pick(ENDINGS));
  return [...words];
}

// So much flatter is the frequency of the words that begin the list than one over their place.
const FLATTENED_BY = 60;

/** Draws words as texts hold them: the n-th is about as frequent as one over n, the first ones less so. */
export const drawFrom = (words: string[], random: () => number) => {
  const span = Math.log((words.length + FLATTENED_BY) / FLATTENED_BY);
  const place = () => Math.min(Math.floor(FLATTENED_BY * (Math.exp(random() * span) - 1)), words.length - 1);
  return (count: number): string => Array.from({ length: count }, () => words[place()]).join(' ');
};
