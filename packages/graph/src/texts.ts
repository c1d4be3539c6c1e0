import type { Language } from '@tpt/model';

/** A text in every language that readers are answered in. */
export type Told = Record<Language, string>;

/** Errors whose whole text is ours, by code. */
export const WHOLE_TEXTS: Record<string, Told> = {
  UNAUTHENTICATED: { fr: 'Identifiez-vous pour continuer.', en: 'Sign in to continue.' },
  FORBIDDEN: { fr: 'Vous n’avez pas le droit de faire cela.', en: 'You are not allowed to do that.' },
  OPERATION_NOT_LISTED: {
    fr: 'Seules les opérations publiées par nos applications sont acceptées ici.',
    en: 'Only operations that our applications have published are accepted here.',
  },
  SERVICE_UNAVAILABLE: {
    fr: 'Cette partie n’est pas disponible pour le moment. Réessayez dans un instant.',
    en: 'This part is not available at the moment. Try again shortly.',
  },
  RATE_LIMITED: {
    fr: 'Trop de demandes en peu de temps. Réessayez dans un instant.',
    en: 'Too many requests in a short time. Try again shortly.',
  },
  OPERATION_TIMEOUT: {
    fr: 'La réponse a pris trop de temps. Demandez-en moins, ou réessayez dans un instant.',
    en: 'The answer took too long. Ask for less, or try again shortly.',
  },
  INTROSPECTION_DISABLED: {
    fr: 'Le schéma ne se lit pas ici.',
    en: 'The schema cannot be read here.',
  },
  OVERLOADED: {
    fr: 'Trop de demandes arrivent en ce moment. Réessayez dans quelques secondes.',
    en: 'Too many requests are arriving. Try again in a few seconds.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    fr: 'Vous suivez déjà en direct autant de choses que possible.',
    en: 'You already watch as many things live as possible.',
  },
  WATCHED_TOO_SLOWLY: {
    fr: 'Les nouvelles arrivent plus vite que vous ne les recevez. Abonnez-vous de nouveau.',
    en: 'News comes faster than you take it. Subscribe again.',
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

/** Limits that a query goes beyond; `most` is what is allowed. */
export const LIMIT_TEXTS = {
  TOKENS: {
    fr: (most) => `La requête est trop longue : ${most} mots et signes au plus.`,
    en: (most) => `The query is too long: ${most} words and signs at most.`,
  },
  ALIASES: {
    fr: (most) => `La requête donne trop d’alias : ${most} au plus.`,
    en: (most) => `The query gives too many aliases: ${most} at most.`,
  },
  DIRECTIVES: {
    fr: (most) => `La requête donne trop de directives : ${most} au plus.`,
    en: (most) => `The query gives too many directives: ${most} at most.`,
  },
  DEPTH: {
    fr: (most) => `La requête est trop profonde : ${most} niveaux au plus.`,
    en: (most) => `The query is too deep: ${most} levels at most.`,
  },
  SELECTIONS: {
    fr: () => 'La requête choisit trop de champs, fragments compris.',
    en: () => 'The query selects too many fields, fragments included.',
  },
  OPERATIONS: {
    fr: (most) => `Le texte contient trop d’opérations : ${most} au plus.`,
    en: (most) => `The text holds too many operations: ${most} at most.`,
  },
  ROOT_FIELDS: {
    fr: (most) => `La requête demande trop de choses à la fois : ${most} au plus.`,
    en: (most) => `The query asks for too many things at once: ${most} at most.`,
  },
  ANSWER: {
    fr: (most) => `La réponse serait trop grande : ${most} champs au plus.`,
    en: (most) => `The answer would be too large: ${most} fields at most.`,
  },
  ANSWER_BYTES: {
    fr: (most) => `La réponse serait trop grande : ${most} octets au plus.`,
    en: (most) => `The answer would be too large: ${most} bytes at most.`,
  },
} satisfies Record<string, Record<Language, (most: number) => string>>;

/** Why a value that fits the schema is refused. */
export const INPUT_TEXTS = {
  CHARACTER: {
    fr: 'Ce texte contient un caractère qui ne peut être gardé.',
    en: 'This text holds a character that cannot be kept.',
  },
  PAGE_SIZE: { fr: 'Demandez de 0 à 100 éléments.', en: 'Ask for 0 to 100 items.' },
  CURSOR: { fr: 'Ce curseur n’est pas un curseur de cette liste.', en: 'This is not a cursor of this list.' },
  TEXT_LENGTH: { fr: 'Ce texte est trop long pour être cherché.', en: 'This text is too long to be looked for.' },
  LIST_LENGTH: { fr: 'Nommez 20 valeurs au plus.', en: 'Name at most 20 values.' },
  VALUE: { fr: 'Cette valeur n’existe pas.', en: 'There is no such value.' },
  POINT: {
    fr: 'Donnez un point de la terre pour trouver le plus proche, et pour cela seulement.',
    en: 'Give a point on the earth to find what is nearest, and only then.',
  },
  SUGGESTIONS: { fr: 'Demandez de 0 à 20 suggestions.', en: 'Ask for 0 to 20 suggestions.' },
  EXACTLY_ONE: { fr: 'Donnez soit l’un, soit l’autre.', en: 'Give exactly one of them.' },
} satisfies Record<string, Told>;
