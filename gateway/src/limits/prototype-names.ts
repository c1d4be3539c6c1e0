import { requestError } from '@tpt/graph';
import type { ValidationRule } from 'graphql';

// Names that mean something to the objects of the language that programs here are written in.
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses names that no schema has, and that could be taken for something else on their way. */
export const refusePrototypeNames: ValidationRule = (context) => {
  let isRefused = false;
  return {
    Name({ value }) {
      if (isRefused || !RESERVED.has(value)) return;
      isRefused = true;
      context.reportError(requestError('BAD_REQUEST', `Nothing may be named "${value}".`));
    },
  };
};
