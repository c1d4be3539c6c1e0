import type { Language } from './language.js';

/** A text in every language that readers are answered in. */
export type Told = Record<Language, string>;

/** Errors whose whole text is ours, by code. */
export const WHOLE_TEXTS: Record<string, Told> = {
  UNAUTHENTICATED: { fr: 'Identifiez-vous pour continuer.', en: 'Sign in to continue.' },
  FORBIDDEN: { fr: 'Vous n’avez pas le droit de faire cela.', en: 'You are not allowed to do that.' },
  SERVICE_UNAVAILABLE: {
    fr: 'Cette partie n’est pas disponible pour le moment. Réessayez dans un instant.',
    en: 'This part is not available at the moment. Try again shortly.',
  },
  INTERNAL_SERVER_ERROR: {
    fr: 'Une erreur est survenue de notre côté.',
    en: 'Something went wrong on our side.',
  },
};

/** Errors of a request, by code; the finding of the parser, for who wrote the request, stands behind the text. */
export const INTRODUCTIONS: Record<string, Told> = {
  BAD_REQUEST: { fr: 'La demande ne peut être lue.', en: 'The request cannot be read.' },
  GRAPHQL_PARSE_FAILED: { fr: 'La requête n’est pas du GraphQL.', en: 'The query is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: {
    fr: 'La requête ne correspond pas au schéma.',
    en: 'The query does not fit the schema.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    fr: 'L’opération demandée ne peut être exécutée.',
    en: 'The operation asked for cannot be run.',
  },
  BAD_USER_INPUT: { fr: 'Une valeur n’a pas la forme attendue.', en: 'A value is not of the expected form.' },
};

/** Why a value that fits the schema is refused. */
export const INPUT_TEXTS = {
  CHARACTER: {
    fr: 'Ce texte contient un caractère qui ne peut être gardé.',
    en: 'This text holds a character that cannot be kept.',
  },
  PAGE_SIZE: { fr: 'Demandez de 0 à 100 éléments.', en: 'Ask for 0 to 100 items.' },
  CURSOR: { fr: 'Ce curseur n’est pas un curseur de cette liste.', en: 'This is not a cursor of this list.' },
  EXACTLY_ONE: { fr: 'Donnez soit l’un, soit l’autre.', en: 'Give exactly one of them.' },
} satisfies Record<string, Told>;
