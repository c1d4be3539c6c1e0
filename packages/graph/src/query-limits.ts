import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';
import { limitAnswerBytes } from './answer-bytes.js';
import { estimateAnswer } from './answer-size.js';
import { limitError } from './errors.js';

/** How large a query may be. */
export interface QueryLimits {
  /** Words and signs of its text. */
  tokens: number;
  aliases: number;
  /** Directives, those of each fragment counted wherever it is spread. */
  directives: number;
  depth: number;
  /** Fields and fragments, those of each fragment counted wherever it is spread. */
  selections: number;
  /** Operations in one text, of which one is run. */
  operations: number;
  /** Fields at the root of an operation. */
  rootFields: { query: number; mutation: number; subscription: number };
  /** Fields of its answer, as estimated from the sizes of its lists. */
  answer: number;
  /** Bytes of its answer, as it turns out to be. */
  answerBytes: number;
}

/** Refuses larger queries than these before anything of them is done, as `QUERY_TOO_LARGE`. */
export function limitQueries(limits: QueryLimits) {
  return {
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    // They run after the rules of the language, which leave no fragment unknown and none in a circle.
    validationRules: [
      maxAliasesRule({ n: limits.aliases, ...refuseWith('ALIASES', limits.aliases) }),
      maxDirectivesRule({ n: limits.directives, ...refuseWith('DIRECTIVES', limits.directives) }),
      maxDepthRule({ n: limits.depth, flattenFragments: true, ...refuseWith('DEPTH', limits.depth) }),
      limitRootFields(limits.rootFields),
      limitOperations(limits.operations),
    ] as ValidationRule[],
    limiters: [limitAnswers(limits.answer), limitAnswerBytes(limits.answerBytes)] as const,
  } satisfies Partial<ApolloServerOptions<BaseContext>> & { limiters: unknown };
}

// Their own error would break the validation off and reach the client as a fault.
const refuseWith = (limit: 'ALIASES' | 'DEPTH' | 'DIRECTIVES', most: number) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(limitError(limit, most))],
});

const limitRootFields =
  (most: QueryLimits['rootFields']): ValidationRule =>
  (context) => ({
    OperationDefinition({ operation, selectionSet }) {
      if (countFields(selectionSet, context) > most[operation])
        context.reportError(limitError('ROOT_FIELDS', most[operation]));
    },
  });

const limitOperations =
  (most: number): ValidationRule =>
  (context) => ({
    Document({ definitions }) {
      if (definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > most)
        context.reportError(limitError('OPERATIONS', most));
    },
  });

function countFields({ selections }: SelectionSetNode, context: ValidationContext): number {
  return selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(selection.name.value) : selection;
    return inner ? count + countFields(inner.selectionSet, context) : count;
  }, 0);
}

const limitAnswers = (most: number): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const variables = request.variables ?? {};
        if (operation && estimateAnswer(schema, document, operation, variables) > most)
          throw limitError('ANSWER', most);
      },
    };
  },
});
