import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, graphql } from 'graphql';
import { guardInputs } from './inputs.js';

const schema = guardInputs(
  buildSchema(`
    input Inner { texts: [String!]! }
    input Given { text: String, id: ID, inner: Inner }
    type Query { echo(given: Given!, count: Int): String, plain: String }
  `),
);
const rootValue = { echo: (args: unknown) => JSON.stringify(args), plain: 'plain' };

const ask = (given: unknown, language: 'fr' | 'en' = 'en') =>
  graphql({
    schema,
    source: 'query ($given: Given!) { echo(given: $given, count: 1) plain }',
    rootValue,
    contextValue: { language },
    variableValues: { given },
  });

describe('What fields are given', () => {
  test.each([
    ['character zero', { text: 'a\0' }, ['given', 'text']],
    ['character zero in an id', { id: '\0' }, ['given', 'id']],
    ['half a character, deep inside', { inner: { texts: ['a', '\ud800'] } }, ['given', 'inner', 'texts', '1']],
    ['the other half', { text: '\udc00\ud800' }, ['given', 'text']],
  ])('is refused with its path when it holds %s, and costs no other field', async (_what, given, field) => {
    const { data, errors } = await ask(given);
    expect(data).toEqual({ echo: null, plain: 'plain' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
    expect((await ask(given, 'fr')).errors?.[0]?.message).not.toBe(errors?.[0]?.message);
  });

  test.each([{ text: null, id: 'x' }, { inner: null }])('may be nothing: %j', async (given) => {
    const { data, errors } = await ask(given);
    expect(errors).toBeUndefined();
    expect(JSON.parse(data!['echo'] as string)).toEqual({ given, count: 1 });
  });

  test('is refused as well when it stands in the query itself', async () => {
    const source = '{ echo(given: { text: "\\u0000" }) }';
    const { errors } = await graphql({ schema, source, rootValue, contextValue: { language: 'fr' } });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('arrives composed, and otherwise as it was given', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((given) => !given.includes('\0'));
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), async (given, texts) => {
        const { data } = await ask({ text: given, inner: { texts } });
        expect(JSON.parse(data!['echo'] as string)).toEqual({
          given: { text: given.normalize('NFC'), inner: { texts: texts.map((each) => each.normalize('NFC')) } },
          count: 1,
        });
      }),
    );
  });
});
