import { expect, test } from '@jest/globals';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { shapeOf } from './shape.js';

const shapeOfText = (text: string, index = 0): string => {
  const document = parse(text);
  const operations = document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);
  return shapeOf({ document, operation: operations[index] as OperationDefinitionNode });
};

test('The shape of an operation holds what it selects, and nothing that whoever wrote it has thought up', () => {
  const text = `
    query ZoeSecret($zoeVariable: String = "zoe@example.org", $n: Int = 4711) {
      zoeAlias: things(first: 815, after: $zoeVariable, filter: { name: "zoe", at: [1, 2] }) {
        ...ZoeFragment
      }
      other(n: $n) @include(if: true) { id }
    }
    fragment ZoeFragment on Thing { zoeToo: title(max: 3.5, kind: LONG) }`;
  const shape = shapeOfText(text);
  expect(shape).not.toMatch(/zoe|4711|815|3\.5|secret/i);
  expect(shape).toBe(
    'fragment F1 on Thing{title(kind:LONG,max:0)}query($v1:String="",$v2:Int=0){other(n:$v2)@include(if:true){id}things(after:$v1,filter:{},first:0){...F1}}',
  );
});

test('Operations that differ in values and names only have one shape; the others of a document are no part of it', () => {
  const shape = '{thing(id:""){id}}';
  expect(shapeOfText('{ a: thing(id: "1") { id } }')).toBe(shape);
  expect(shapeOfText('query A { other } query B { thing(id: "2") { b: id } } fragment Unused on Thing { c }', 1)).toBe(
    shape,
  );
});
