import {
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';

// What may be hidden, so that a field that leads to it may hold nothing for some.
const MAY_BE_HIDDEN = ['Initiative', 'Organization', 'Appeal', 'Membership', 'Invitation'];

/**
 * The fields of a schema that not everybody is answered alike: all at the root, those about the viewer, and those that
 * lead to what may be hidden. What a mutation gives back is reached through it.
 */
export function guardedFields(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return [];
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        roots.includes(type as never) ||
        field.name.startsWith('viewer') ||
        (!type.name.endsWith('Payload') &&
          !isNonNullType(field.type) &&
          MAY_BE_HIDDEN.includes(getNamedType(field.type).name)),
    );
    return fields.map((field) => `${type.name}.${field.name}`);
  });
}

/** The fields that a question asks for. @throws when it asks for what there is not. */
export function fieldsIn(schema: GraphQLSchema, question: string): string[] {
  const document = parse(question);
  const mistakes = validate(schema, document);
  if (mistakes.length > 0) throw new Error(`${question}\n${mistakes.join('\n')}`);
  const fields: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => void fields.push(`${types.getParentType()!.name}.${name.value}`),
    }),
  );
  return fields;
}
