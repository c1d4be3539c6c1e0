/** The answer of the graph, errors included. */
export interface Answer {
  // A story reads what it asked for; the schema has checked its shape.
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}
