import { defaultFieldResolver, isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';
import { inputError } from '@tpt/graph';
import type { Language } from '@tpt/model';

/**
 * Makes every field of a schema read its arguments through one door: texts are normalised (NFC), and what no database
 * keeps, character zero and lone surrogates, is refused before anything is done.
 */
export function guardInputs(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (parent, args, context: { language: Language }, info) =>
        resolve(parent, readValue(args, [], context.language), context, info);
    }
  }
  return schema;
}

function readValue<Value>(value: Value, path: string[], language: Language): Value;
function readValue(value: unknown, path: string[], language: Language): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) throw inputError('CHARACTER', language, path);
    return value.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((item, index) => readValue(item, [...path, String(index)], language));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, readValue(inner, [...path, name], language)]),
  );
}

// Scalars may read a text as anything, a date for example; that stays as it is.
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
